using System.Collections.Immutable;

namespace Site.Search.Documents;

/// <summary>A short answer: the definition of a term, or a few facts of a feature.</summary>
/// <param name="Definition">One or two plain sentences; empty when there is none.</param>
/// <param name="Rows">Facts, in the order in which they are shown.</param>
public sealed record SearchCard(string Definition, ImmutableArray<SearchCardRow> Rows);
