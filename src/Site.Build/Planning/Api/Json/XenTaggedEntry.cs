using System.Collections.Immutable;
using System.ComponentModel;

namespace Site.Build.Planning.Api.Json;

/// <summary>A status line in texts as tagged.</summary>
internal sealed record XenTaggedEntry : XenSaidEntry
{
    [Description("The releases whose text said so as tagged.")]
    public required ImmutableArray<string> Releases { get; init; }
}
