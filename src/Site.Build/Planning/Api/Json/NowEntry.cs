using System.Collections.Immutable;
using System.ComponentModel;

namespace Site.Build.Planning.Api.Json;

/// <summary>A feature's status in one release of a product.</summary>
internal sealed record NowEntry
{
    [Description("Id of the product.")]
    public required string Product { get; init; }

    [Description("The release.")]
    public required string Release { get; init; }

    [Description("What is said; empty when nothing is.")]
    public required ImmutableArray<CellEntry> Cells { get; init; }

    [Description("Its badge for this product.")]
    public required LinkEntry Badge { get; init; }
}
