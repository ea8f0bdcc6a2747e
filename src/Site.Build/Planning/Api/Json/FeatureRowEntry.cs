using System.Collections.Immutable;
using System.ComponentModel;

namespace Site.Build.Planning.Api.Json;

/// <summary>A row for a feature.</summary>
internal sealed record FeatureRowEntry
{
    [Description("Id of the feature.")]
    public required string Feature { get; init; }

    [Description("One list of statuses for each column, the most general first; empty where nothing is said.")]
    public required ImmutableArray<ImmutableArray<CellEntry>> Cells { get; init; }
}
