using System.Collections.Immutable;

namespace Site.Model.Views;

/// <summary>Rows of the comparison that belong together.</summary>
/// <param name="Heading">The heading.</param>
/// <param name="Anchor">The heading's id.</param>
/// <param name="Rows">The rows.</param>
public sealed record ComparisonGroup(string Heading, string Anchor, ImmutableArray<ComparisonRowView> Rows);
