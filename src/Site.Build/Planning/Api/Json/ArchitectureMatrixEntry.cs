using System.Collections.Immutable;
using System.ComponentModel;
using Site.Model.Content;

namespace Site.Build.Planning.Api.Json;

/// <summary>Features by architectures.</summary>
internal sealed record ArchitectureMatrixEntry
{
    [Description("Id of the product.")]
    public required string Product { get; init; }

    [Description("The release.")]
    public required string Release { get; init; }

    [Description("The columns.")]
    public required ImmutableArray<Architecture> Columns { get; init; }

    [Description("The rows, by area and then by title; features of which nothing is said are left out.")]
    public required ImmutableArray<FeatureRowEntry> Rows { get; init; }
}
