using System.Collections.Immutable;

namespace Site.Model.Catalogs;

/// <summary>A way of grouping pages: tags, products, areas, sections.</summary>
/// <param name="Name">Its name in URLs: <c>tags</c>.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Terms">Its terms, by name.</param>
public sealed record Taxonomy(string Name, string Title, ImmutableArray<TaxonomyTerm> Terms);
