using System.Collections.Immutable;

namespace Site.Model.Views;

/// <summary>How much the tracker knows: figures, each with its list.</summary>
public sealed record CoverageView(PageFrame Frame) : PageView(Frame)
{
    /// <summary>The figures: heading, id, what it means, how many, and the list; the note of a link says which statement.</summary>
    public required ImmutableArray<CoverageFigure> Figures { get; init; }

    /// <summary>The figures of the site as a whole.</summary>
    public ImmutableArray<CoverageFigure> SiteFigures { get; init; } = [];

    /// <summary>The staleness report.</summary>
    public LinkView? Staleness { get; init; }

    /// <summary>The other views of the tracker.</summary>
    public ImmutableArray<LinkView> Siblings { get; init; } = [];
}
