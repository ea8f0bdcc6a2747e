using System.Collections.Immutable;
using Site.Model.Catalogs;
using Site.Model.Content;

namespace Site.Build.Cataloging;

/// <summary>Collects the spellings under which glossary terms are linked.</summary>
internal static class GlossarySpellings
{
    /// <summary>The spellings of all terms that link by themselves; the longest first, then those matched in their own spelling only, so that the closest wins.</summary>
    public static ImmutableArray<GlossaryEntry> Of(ImmutableArray<Page> pages)
    {
        var entries =
            from page in pages
            let term = page.Meta as TermMeta
            where term is { Autolink: true }
            from spelling in page.AlternativeNames.Prepend(term.Term.Value)
            select new GlossaryEntry(spelling, spelling.Any(c => char.IsUpper(c) || char.IsDigit(c)), page);
        return
        [
            .. entries.OrderByDescending(entry => entry.Spelling.Length).ThenByDescending(entry => entry.MatchesCase)
                .ThenBy(entry => entry.Spelling, StringComparer.Ordinal).ThenBy(entry => entry.Page.Id, StringComparer.Ordinal),
        ];
    }
}
