using System.Collections.Immutable;

namespace Site.Model.Views;

/// <summary>KVM beside Xen, by dimension, made of data.</summary>
public sealed record ComparisonView(PageFrame Frame) : PageView(Frame)
{
    /// <summary>How fresh it is.</summary>
    public required FreshnessView Freshness { get; init; }

    /// <summary>The dimensions.</summary>
    public required ImmutableArray<ComparisonGroup> Dimensions { get; init; }

    /// <summary>Other pages that compare the two.</summary>
    public ImmutableArray<LinkView> Siblings { get; init; } = [];

    /// <summary>The sources, in the order of their numbers.</summary>
    public required ImmutableArray<ReferenceView> References { get; init; }
}
