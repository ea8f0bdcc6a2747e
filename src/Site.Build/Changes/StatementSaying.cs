using System.Collections.Immutable;
using Site.Model.Content;

namespace Site.Build.Changes;

/// <summary>What a statement says of the releases it holds for.</summary>
/// <param name="Status">The status.</param>
/// <param name="Sources">Its citation keys, with locators.</param>
/// <param name="Values">Everything else it says, by key.</param>
public sealed record StatementSaying(FeatureStatus Status, ImmutableArray<string> Sources, ImmutableArray<KeyValuePair<string, string>> Values)
{
    /// <summary>The saying of a statement.</summary>
    internal static StatementSaying Of(Statement statement) => new(
        statement.Status.Value,
        [.. statement.Sources.Select(source => source.Value)],
        [.. RecordValues.Of(statement, "product", "status", "since", "until", "arch", "guest", "qualifier", "sources")]);
}
