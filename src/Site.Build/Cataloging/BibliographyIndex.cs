using System.Collections.Immutable;
using Site.Model.Catalogs;
using Site.Model.Content;
using Site.Model.Diagnostics;
using Site.Model.Text;

namespace Site.Build.Cataloging;

/// <summary>Joins the entries of <c>references.yml</c> and the papers that have a page.</summary>
internal static class BibliographyIndex
{
    /// <summary>All sources by key; two of one key are reported.</summary>
    public static IReadOnlyDictionary<string, BibliographyEntry> Of(
        ImmutableArray<Reference> references, SourceText? source, ImmutableArray<Page> pages, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        var entries = new Dictionary<string, BibliographyEntry>(StringComparer.Ordinal);
        foreach (var page in pages)
        {
            if (page.Meta is PaperMeta paper)
            {
                entries[page.Id] = new BibliographyEntry(page.Id, paper, page);
            }
        }

        foreach (var reference in references)
        {
            if (!entries.TryAdd(reference.Id.Value, new BibliographyEntry(reference.Id.Value, reference, null)))
            {
                diagnostics.Add(Problems.DuplicateReference.At(source!, reference.Id.Span, $"`{reference.Id.Value}` is the key of another source"));
            }
        }

        return entries;
    }
}
