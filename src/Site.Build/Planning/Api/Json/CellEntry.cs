using System.ComponentModel;
using Site.Model.Content;
using Site.Model.Support;

namespace Site.Build.Planning.Api.Json;

/// <summary>One status in a cell of a matrix.</summary>
internal sealed record CellEntry
{
    [Description("The status.")]
    public required FeatureStatus Status { get; init; }

    [Description("not-supported where upstream says so; missing where nothing is said beside the status.")]
    public SecuritySupport? Security { get; init; }

    [Description("What it is limited to, for people; missing for nothing.")]
    public string? Condition { get; init; }

    [Description("Id of the statement it is from.")]
    public required string Statement { get; init; }
}
