namespace Site.Build.Changes;

/// <summary>What became of a page.</summary>
public enum PageChangeKind
{
    /// <summary>It is new.</summary>
    Added,

    /// <summary>It is gone.</summary>
    Removed,

    /// <summary>It is at another address.</summary>
    Moved,

    /// <summary>It says something else.</summary>
    Changed,
}
