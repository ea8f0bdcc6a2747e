using System.Collections.Immutable;
using System.ComponentModel;

namespace Site.Build.Planning.Api.Json;

/// <summary>An era of the timeline.</summary>
internal sealed record EraEntry : AddressedEntry
{
    [Description("Stable id.")]
    public required string Id { get; init; }

    [Description("Its name.")]
    public required string Name { get; init; }

    [Description("When it begins.")]
    public required DateEntry Since { get; init; }

    [Description("What it was, in a sentence.")]
    public required string Description { get; init; }

    [Description("Those that say so.")]
    public required ImmutableArray<SourceEntry> Sources { get; init; }
}
