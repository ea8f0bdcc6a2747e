using System.Collections.Immutable;
using System.ComponentModel;

namespace Site.Build.Planning.Api.Json;

/// <summary>Xen's support statement.</summary>
internal sealed record XenMatrixEntry
{
    [Description("The columns, oldest first.")]
    public required ImmutableArray<XenReleaseEntry> Columns { get; init; }

    [Description("The rows, in upstream's order.")]
    public required ImmutableArray<XenRowEntry> Rows { get; init; }
}
