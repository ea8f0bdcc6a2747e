using Site.Model.Catalogs;

namespace Site.Model.Links;

/// <summary>A page that another page's front matter names.</summary>
/// <param name="Page">The page named.</param>
/// <param name="Context">As what, in a sentence.</param>
/// <param name="IsRelated">Whether it was named as a related page.</param>
/// <param name="IsConcerned">Whether a claim names it as a page that it concerns.</param>
public sealed record NamedPage(Page Page, string Context, bool IsRelated = false, bool IsConcerned = false);
