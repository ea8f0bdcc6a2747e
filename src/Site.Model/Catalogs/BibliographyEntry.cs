using Site.Model.Content;

namespace Site.Model.Catalogs;

/// <summary>A source that can be cited: an entry of <c>references.yml</c>, or a paper's page.</summary>
/// <param name="Key">The key it is cited by.</param>
/// <param name="Fields">Its bibliographic fields.</param>
/// <param name="Page">Its own page, when it has one.</param>
public sealed record BibliographyEntry(string Key, ICslFields Fields, Page? Page);
