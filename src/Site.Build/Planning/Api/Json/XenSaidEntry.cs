using System.Collections.Immutable;
using System.ComponentModel;
using Site.Model.Content;
using Site.Model.Support;

namespace Site.Build.Planning.Api.Json;

/// <summary>What a status line of SUPPORT.md says.</summary>
internal abstract record XenSaidEntry
{
    [Description("The status.")]
    public required FeatureStatus Status { get; init; }

    [Description("Whether upstream's security team answers for it.")]
    public required SecuritySupport Security { get; init; }

    [Description("The value of the line, verbatim.")]
    public required string Upstream { get; init; }

    [Description("The capacity it is supported up to, in upstream's words.")]
    public string? Limit { get; init; }

    [Description("The formats that are supported, where the line lists formats.")]
    public required ImmutableArray<string> Formats { get; init; }
}
