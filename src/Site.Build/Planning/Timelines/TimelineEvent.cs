using System.Collections.Immutable;
using Site.Model.Catalogs;
using Site.Model.Content;
using Site.Model.Dates;
using Site.Model.Text;

namespace Site.Build.Planning.Timelines;

/// <summary>Something that happened: written by someone, or made of a release, a paper or the tracker.</summary>
internal sealed record TimelineEvent
{
    /// <summary>Stable id, and its anchor on the timeline: <c>event:2003-xen-paper-at-sosp</c>, <c>status:x2apic@linux-2.6.32</c>. No heading's anchor has a colon.</summary>
    public required string Id { get; init; }

    /// <summary>What it was made of.</summary>
    public required TimelineOrigin Origin { get; init; }

    /// <summary>What happened, in a few words.</summary>
    public required string Title { get; init; }

    /// <summary>What happened, in a sentence; may be empty.</summary>
    public string Text { get; init; } = "";

    /// <summary>When it happened.</summary>
    public required HistoricalDate Date { get; init; }

    /// <summary>When it ended, where it lasted.</summary>
    public HistoricalDate? End { get; init; }

    /// <summary>What kind of thing happened.</summary>
    public required EventKind Kind { get; init; }

    /// <summary>How much it matters.</summary>
    public required EventImportance Importance { get; init; }

    /// <summary>Ids of its products.</summary>
    public ImmutableArray<string> Products { get; init; } = [];

    /// <summary>Ids of the features it concerns.</summary>
    public ImmutableArray<string> Features { get; init; } = [];

    /// <summary>Ids of the papers it concerns.</summary>
    public ImmutableArray<string> Papers { get; init; } = [];

    /// <summary>Ids of the releases, papers and changes whose own event it stands for.</summary>
    public ImmutableArray<string> Absorbs { get; init; } = [];

    /// <summary>The page that tells more; for an event without one, its entry.</summary>
    public required Page Page { get; init; }

    /// <summary>Where on that page; empty for all of it.</summary>
    public string PageAnchor { get; init; } = "";

    /// <summary>Who says so.</summary>
    public ImmutableArray<Located<string>> Sources { get; init; } = [];

    /// <summary>Other dates that sources give.</summary>
    public ImmutableArray<DateConflict> Conflicts { get; init; } = [];

    /// <summary>The first day it can have begun on.</summary>
    public DateOnly First => Date.Start;

    /// <summary>The last day it can have lasted to.</summary>
    public DateOnly Last => End is { } end && end.Last > Date.Last ? end.Last : Date.Last;

    /// <summary>The day to draw it at: of an event that lasted the first, of one that is not known to the day the middle of what it can mean.</summary>
    public DateOnly Drawn => End is not null || Date.Precision == DatePrecision.Day && !Date.IsRange
        ? Date.Start
        : Date.Start.AddDays((Date.Last.DayNumber - Date.Start.DayNumber) / 2);

    /// <summary>The lane it is drawn in.</summary>
    public TimelineLane Lane => Kind switch
    {
        EventKind.Paper => TimelineLane.Papers,
        EventKind.Hardware => TimelineLane.Hardware,
        _ => Products.IsEmpty ? Kind is EventKind.Standard ? TimelineLane.Hardware : TimelineLane.Industry
            : Products[0] == "xen" ? TimelineLane.Xen : TimelineLane.Kvm,
    };
}
