using System.Collections.Immutable;

namespace Site.Model.Views;

/// <summary>One side of a row of the comparison.</summary>
/// <param name="Says">What is so.</param>
/// <param name="Version">The version it holds for; empty when not said.</param>
/// <param name="Date">The day of its source.</param>
/// <param name="Sources">Links to the references, the locator as note.</param>
public sealed record ComparisonSideView(string Says, string Version, DateView Date, ImmutableArray<LinkView> Sources);
