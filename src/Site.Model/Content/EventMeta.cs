using System.Collections.Immutable;
using Site.Model.Dates;
using Site.Model.Text;

namespace Site.Model.Content;

/// <summary>The front matter of an event.</summary>
[ContentKind("event", "events", "Events", Requires = ["title", "description", "sources"])]
public sealed record EventMeta : PageMeta
{
    /// <summary>When it happened.</summary>
    [FrontMatterKey("When it happened, as exactly as the source knows: 2003-10-19, 2003-10, 2003, 2003~ or a range.", Required = true)]
    public required Located<HistoricalDate> Date { get; init; }

    /// <summary>When it ended, where it lasted.</summary>
    [FrontMatterKey("When it ended, where it lasted.")]
    public Located<HistoricalDate>? End { get; init; }

    /// <summary>What kind of thing happened.</summary>
    [FrontMatterKey("What kind of thing happened.", Required = true)]
    public required Located<EventKind> Kind { get; init; }

    /// <summary>1 for what everyone should know, to 3.</summary>
    [FrontMatterKey("1: everyone should know it; 2: who works in the field; 3: who studies it.", Required = true)]
    public required Located<EventImportance> Importance { get; init; }

    /// <summary>Whether it has a page of its own; without one, it is an entry of the timeline.</summary>
    [FrontMatterKey("true: it has a page of its own, whose text has at least 150 words. Without it, the event is an entry of the timeline.")]
    public bool Page { get; init; }

    /// <summary>Ids of features it concerns.</summary>
    [FrontMatterKey("Ids of the features it concerns.", Order = 20)]
    public ImmutableArray<Located<string>> Features { get; init; } = [];

    /// <summary>Ids of papers it concerns.</summary>
    [FrontMatterKey("Ids of the papers it concerns.", Order = 21)]
    public ImmutableArray<Located<string>> Papers { get; init; } = [];

    /// <summary>Ids of releases or papers, or changes of status (<c>x2apic@linux-2.6.32</c>), whose own event it stands for.</summary>
    [FrontMatterKey("Ids of releases or papers, or changes of status (x2apic@linux-2.6.32), whose own event this one stands for.", Order = 22)]
    public ImmutableArray<Located<string>> Absorbs { get; init; } = [];

    /// <summary>Other dates that sources give.</summary>
    [FrontMatterKey("Other dates that sources give.", Order = 32)]
    public ImmutableArray<DateConflict> Conflicts { get; init; } = [];
}
