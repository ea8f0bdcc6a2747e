namespace Site.Model.Catalogs;

/// <summary>A spelling that is linked to a glossary term where it is first used.</summary>
/// <param name="Spelling">The spelling.</param>
/// <param name="MatchesCase">Whether it is matched in this spelling only.</param>
/// <param name="Page">The term's page.</param>
public sealed record GlossaryEntry(string Spelling, bool MatchesCase, Page Page);
