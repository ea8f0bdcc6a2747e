using System.Collections.Immutable;
using System.ComponentModel;

namespace Site.Build.Planning.Api.Json;

/// <summary>What sources say against a statement.</summary>
internal sealed record ConflictEntry
{
    [Description("What they say instead.")]
    public required string Says { get; init; }

    [Description("Those that say so.")]
    public required ImmutableArray<SourceEntry> Sources { get; init; }
}
