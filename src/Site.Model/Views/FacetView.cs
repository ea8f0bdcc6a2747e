using System.Collections.Immutable;

namespace Site.Model.Views;

/// <summary>Something rows can be filtered by.</summary>
/// <param name="Key">Its key in a query: <c>status</c> in <c>status:experimental</c>.</param>
/// <param name="Label">Its label.</param>
/// <param name="Options">Its values; the note is how many rows have it, the href a static page of that value.</param>
public sealed record FacetView(string Key, string Label, ImmutableArray<FacetOption> Options);
