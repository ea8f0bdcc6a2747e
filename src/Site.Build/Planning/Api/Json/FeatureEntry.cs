using System.Collections.Immutable;
using System.ComponentModel;

namespace Site.Build.Planning.Api.Json;

/// <summary>A feature, with its status of today.</summary>
internal sealed record FeatureEntry : AddressedEntry
{
    [Description("Stable id.")]
    public required string Id { get; init; }

    [Description("Its name.")]
    public required string Title { get; init; }

    [Description("What it is, in a sentence.")]
    public required string Description { get; init; }

    [Description("Other names.")]
    public required ImmutableArray<string> Aliases { get; init; }

    [Description("Ids of its areas.")]
    public required ImmutableArray<string> Areas { get; init; }

    [Description("Its tags.")]
    public required ImmutableArray<string> Tags { get; init; }

    [Description("Ids of its products.")]
    public required ImmutableArray<string> Products { get; init; }

    [Description("Its status in the newest release of each product that something is said for.")]
    public required ImmutableArray<NowEntry> Now { get; init; }

    [Description("Its own file, with all statements.")]
    public required LinkEntry Json { get; init; }

    [Description("The feed of its changes of status.")]
    public required LinkEntry Feed { get; init; }

    [Description("Its badge for all products.")]
    public required LinkEntry Badge { get; init; }

    [Description("Its table, to be shown within another page.")]
    public required LinkEntry Embed { get; init; }
}
