using Site.Model.Catalogs;

namespace Site.Model.Links;

/// <summary>A page related to another, and why.</summary>
/// <param name="Page">The related page.</param>
/// <param name="Reason">Why, in a few words.</param>
public sealed record RelatedPage(Page Page, string Reason);
