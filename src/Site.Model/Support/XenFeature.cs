using System.Collections.Immutable;
using Site.Model.Content;
using Site.Model.Text;

namespace Site.Model.Support;

/// <summary>A heading of Xen's SUPPORT.md that has status lines.</summary>
public sealed record XenFeature
{
    /// <summary>The anchors of the headings down to it, below "Feature Support", with slashes between; the last is upstream's own anchor.</summary>
    [FrontMatterKey("The anchors of the headings down to it, below Feature Support; the last is upstream's own anchor.", Required = true)]
    public required Located<string> Path { get; init; }

    /// <summary>The heading, as the newest text has it.</summary>
    [FrontMatterKey("The heading, as the newest text has it.", Required = true)]
    public required string Title { get; init; }

    /// <summary>The headings above it, outermost first.</summary>
    [FrontMatterKey("The headings above it, outermost first.")]
    public ImmutableArray<string> Within { get; init; } = [];

    /// <summary>Its rows, in upstream's order.</summary>
    [FrontMatterKey("Its rows, in upstream's order.")]
    public ImmutableArray<XenRow> Rows { get; init; } = [];
}
