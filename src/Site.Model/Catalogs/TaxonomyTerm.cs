using System.Collections.Immutable;

namespace Site.Model.Catalogs;

/// <summary>One term of a taxonomy with its pages.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Description">What it is, in a sentence; empty when nobody wrote one.</param>
/// <param name="Path">The page that lists its pages.</param>
/// <param name="Pages">Its pages, by title.</param>
public sealed record TaxonomyTerm(string Id, string Name, string Description, string Path, ImmutableArray<Page> Pages);
