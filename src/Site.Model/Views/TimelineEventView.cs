using System.Collections.Immutable;

namespace Site.Model.Views;

/// <summary>An event in a list.</summary>
public sealed record TimelineEventView
{
    /// <summary>The element's id on the timeline; its permalink ends with it.</summary>
    public required string Anchor { get; init; }

    /// <summary>When it happened, for the <c>datetime</c> attribute.</summary>
    public required string Machine { get; init; }

    /// <summary>When it happened, below a heading that names the year: <c>19 Oct</c>, <c>19 Oct–22 Oct</c>; the year where no more is known.</summary>
    public required string Day { get; init; }

    /// <summary>What happened, with the page that tells more; without an href where this entry tells all.</summary>
    public required LinkView Link { get; init; }

    /// <summary>What happened, in a sentence; may be empty.</summary>
    public string Text { get; init; } = "";

    /// <summary>What an event without a page has to say beside that, as HTML; may be empty.</summary>
    public string BodyHtml { get; init; } = "";

    /// <summary>Other dates that sources give.</summary>
    public ImmutableArray<DateView> Conflicts { get; init; } = [];

    /// <summary>What an event without a page rests on and has to do with; null for others.</summary>
    public TimelineEventMore? More { get; init; }

    /// <summary>The day it is drawn at, as <c>2003-10-19</c>.</summary>
    public required string Drawn { get; init; }

    /// <summary>The first day of one that lasted or is not known to the month; empty for others.</summary>
    public string Since { get; init; } = "";

    /// <summary>The last day of one that lasted or is not known to the month; empty for others.</summary>
    public string Until { get; init; } = "";

    /// <summary>The lane it is drawn in, for class names.</summary>
    public required string Lane { get; init; }

    /// <summary>What kind of thing happened, as filters name it: <c>security</c>; <c>status</c> for a change in the tracker.</summary>
    public required string Kind { get; init; }

    /// <summary>1, 2 or 3; 4 for what was made of releases, papers and the tracker.</summary>
    public required int Grade { get; init; }

    /// <summary>Its products: ids for filters and class names.</summary>
    public ImmutableArray<string> ProductIds { get; init; } = [];

    /// <summary>Its products' names.</summary>
    public ImmutableArray<string> Products { get; init; } = [];
}
