using System.Collections.Immutable;
using System.ComponentModel;

namespace Site.Build.Planning.Api.Json;

/// <summary>One feature with everything said of it.</summary>
internal sealed record FeatureDocument : ApiDocument
{
    [Description("The feature.")]
    public required FeatureEntry Feature { get; init; }

    [Description("What is said of it: by product, then from the oldest release on.")]
    public required ImmutableArray<StatementEntry> Statements { get; init; }

    [Description("Paths of the rows of Xen's support statement that speak of it, as in matrix.json.")]
    public required ImmutableArray<string> XenRows { get; init; }

    [Description("The day its page was last held against its sources.")]
    public DateEntry? Verified { get; init; }

    [Description("The versions it was held against.")]
    public required ImmutableArray<string> VerifiedAgainst { get; init; }
}
