using System.Collections.Immutable;
using System.ComponentModel;

namespace Site.Build.Planning.Api.Json;

/// <summary>The timeline.</summary>
internal sealed record TimelineDocument : ApiDocument
{
    [Description("The eras that it is divided into, the earliest first; each lasts until the next begins.")]
    public required ImmutableArray<EraEntry> Eras { get; init; }

    [Description("All events, the earliest first.")]
    public required ImmutableArray<TimelineEventEntry> Events { get; init; }
}
