using System.Collections.Immutable;

namespace Site.Build.Changes;

/// <summary>Neighbouring cells of the tracker that say something else: one feature, one product, one condition, a span of releases.</summary>
/// <param name="Feature">The feature's title.</param>
/// <param name="Path">Its page.</param>
/// <param name="Product">The product's name.</param>
/// <param name="Condition">Architectures, guest kinds and qualifier; empty for all.</param>
/// <param name="Releases">The releases in words: <c>since Linux 5.10</c>.</param>
/// <param name="Before">What was said; null for nothing.</param>
/// <param name="After">What is said; null for nothing.</param>
public sealed record StatementChange(
    string Feature, string Path, string Product, string Condition, string Releases, StatementSaying? Before, StatementSaying? After)
{
    /// <summary>What differs beside status and sources, when both sides say something.</summary>
    public ImmutableArray<ValueChange> Values =>
        Before is null || After is null ? [] : RecordValues.Differences(Before.Values, After.Values);
}
