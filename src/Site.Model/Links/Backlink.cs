using Site.Model.Catalogs;

namespace Site.Model.Links;

/// <summary>A page that links here.</summary>
/// <param name="Page">That page.</param>
/// <param name="Context">The sentence it links in, or what its front matter names this page as.</param>
public sealed record Backlink(Page Page, string Context);
