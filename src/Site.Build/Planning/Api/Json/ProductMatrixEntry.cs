using System.Collections.Immutable;
using System.ComponentModel;

namespace Site.Build.Planning.Api.Json;

/// <summary>Features by products.</summary>
internal sealed record ProductMatrixEntry
{
    [Description("The columns.")]
    public required ImmutableArray<ProductColumnEntry> Columns { get; init; }

    [Description("The rows, by area and then by title; features of which nothing is said are left out.")]
    public required ImmutableArray<FeatureRowEntry> Rows { get; init; }
}
