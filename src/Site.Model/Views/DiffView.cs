using System.Collections.Immutable;

namespace Site.Model.Views;

/// <summary>What changed between two releases of a product; with script, between any two.</summary>
public sealed record DiffView(PageFrame Frame) : PageView(Frame)
{
    /// <summary>The product's id; empty on the page where one chooses.</summary>
    public string ProductId { get; init; } = "";

    /// <summary>The product.</summary>
    public string ProductName { get; init; } = "";

    /// <summary>The earlier release; null on the page where one chooses.</summary>
    public LinkView? From { get; init; }

    /// <summary>The later release.</summary>
    public LinkView? To { get; init; }

    /// <summary>The changes by kind.</summary>
    public ImmutableArray<ChangeGroup> Changes { get; init; } = [];

    /// <summary>Static pages for neighbours, by product; on the page where one chooses.</summary>
    public ImmutableArray<PageListGroup> Neighbours { get; init; } = [];

    /// <summary>The other views of the tracker.</summary>
    public ImmutableArray<LinkView> Siblings { get; init; } = [];

    /// <summary>The tracker's data as a classic script.</summary>
    public required string DataHref { get; init; }
}
