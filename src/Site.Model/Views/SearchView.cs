using System.Collections.Immutable;

namespace Site.Model.Views;

/// <summary>The page of search results: its address is the query.</summary>
/// <param name="Frame">What surrounds the content.</param>
/// <param name="Filters">The fields one can filter by, in the order to show.</param>
public sealed record SearchView(PageFrame Frame, ImmutableArray<SearchFilter> Filters) : PageView(Frame);
