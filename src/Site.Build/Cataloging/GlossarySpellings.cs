using System.Collections.Immutable;
using Site.Model.Catalogs;
using Site.Model.Content;

namespace Site.Build.Cataloging;

/// <summary>Collects the spellings under which glossary terms are linked.</summary>
internal static class GlossarySpellings
{
    /// <summary>The spellings of all terms that link by themselves; the longest first, so that it wins.</summary>
    public static ImmutableArray<GlossaryEntry> Of(ImmutableArray<Page> pages)
    {
        var entries =
            from page in pages
            let term = page.Meta as TermMeta
            where term is { Autolink: true }
            from spelling in page.AlternativeNames.Prepend(term.Term.Value)
            orderby spelling.Length descending, spelling, page.Id
            select new GlossaryEntry(spelling, spelling.Any(c => char.IsUpper(c) || char.IsDigit(c)), page);
        return [.. entries];
    }
}
