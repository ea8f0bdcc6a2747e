using System.Collections.Immutable;

namespace Site.Model.Views;

/// <summary>A row's values of one facet.</summary>
/// <param name="Key">The facet's key: <c>status</c>.</param>
/// <param name="Values">The values.</param>
public sealed record FacetValues(string Key, ImmutableArray<string> Values);
