namespace Site.Build.Planning.Timelines;

/// <summary>What an event of the timeline was made of.</summary>
internal enum TimelineOrigin
{
    /// <summary>A page that someone wrote.</summary>
    Event,

    /// <summary>A release that no page of an event stands for.</summary>
    Release,

    /// <summary>A paper that no page of an event stands for.</summary>
    Paper,

    /// <summary>What changed of a feature with a release, in the tracker.</summary>
    Status,
}
