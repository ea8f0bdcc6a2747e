using System.Collections.Immutable;

namespace Site.Model.Views;

/// <summary>One figure of the coverage page.</summary>
/// <param name="Heading">What is counted.</param>
/// <param name="Anchor">The list's id.</param>
/// <param name="Meaning">What it means, in a sentence.</param>
/// <param name="Count">How many.</param>
/// <param name="Items">Which; empty where the list would be everything.</param>
public sealed record CoverageFigure(string Heading, string Anchor, string Meaning, int Count, ImmutableArray<LinkView> Items);
