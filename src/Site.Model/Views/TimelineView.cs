using System.Collections.Immutable;

namespace Site.Model.Views;

/// <summary>The timeline: a band that shows all of it at a glance, and a list by year that needs no script.</summary>
public sealed record TimelineView(PageFrame Frame) : PageView(Frame)
{
    /// <summary>A sentence above it.</summary>
    public required string Introduction { get; init; }

    /// <summary>The band.</summary>
    public required BandView Band { get; init; }

    /// <summary>The eras with their years; one without a name where the site has none.</summary>
    public required ImmutableArray<TimelineEraView> Eras { get; init; }

    /// <summary>What events can be filtered by.</summary>
    public ImmutableArray<FacetView> Facets { get; init; } = [];

    /// <summary>The first year.</summary>
    public required int FirstYear { get; init; }

    /// <summary>The last year.</summary>
    public required int LastYear { get; init; }

    /// <summary>The same in other formats.</summary>
    public ImmutableArray<LinkView> Downloads { get; init; } = [];
}
