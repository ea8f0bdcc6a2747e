using System.Collections.Immutable;
using Site.Model.Catalogs;

namespace Site.Model.Links;

/// <summary>Where every link leads, and what leads to every page.</summary>
/// <param name="Pages">What was resolved for each page, in the order of <see cref="Catalog.Pages"/>.</param>
/// <param name="LinksChecked">How many links and citations were resolved or found broken.</param>
public sealed record LinkGraph(ImmutableArray<PageLinks> Pages, int LinksChecked);
