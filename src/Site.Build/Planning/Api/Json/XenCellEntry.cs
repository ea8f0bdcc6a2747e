using System.ComponentModel;

namespace Site.Build.Planning.Api.Json;

/// <summary>A status line in the text of a stable branch.</summary>
internal sealed record XenCellEntry : XenSaidEntry
{
    [Description("Whether its section states a caveat.")]
    public required bool Caveat { get; init; }
}
