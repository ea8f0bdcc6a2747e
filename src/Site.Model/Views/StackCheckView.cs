using System.Collections.Immutable;

namespace Site.Model.Views;

/// <summary>The page where one names one's stack and sees what works and what is blocked by what. Needs script; without it, says where the same can be read.</summary>
public sealed record StackCheckView(PageFrame Frame) : PageView(Frame)
{
    /// <summary>The products with their releases, newest first; the anchor is the product's id, the texts are versions.</summary>
    public required ImmutableArray<PageListGroup> Products { get; init; }

    /// <summary>The architectures: value and text.</summary>
    public required ImmutableArray<LabelledText> Architectures { get; init; }

    /// <summary>The other views of the tracker.</summary>
    public ImmutableArray<LinkView> Siblings { get; init; } = [];

    /// <summary>The tracker's data as a classic script.</summary>
    public required string DataHref { get; init; }
}
