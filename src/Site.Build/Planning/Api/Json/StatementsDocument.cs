using System.Collections.Immutable;
using System.ComponentModel;

namespace Site.Build.Planning.Api.Json;

/// <summary>All statements.</summary>
internal sealed record StatementsDocument : ApiDocument
{
    [Description("The statements: by the feature's title, then by product, then from the oldest release on.")]
    public required ImmutableArray<StatementEntry> Statements { get; init; }
}
