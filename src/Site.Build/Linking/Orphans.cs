using System.Collections.Immutable;
using Site.Model.Catalogs;
using Site.Model.Content;
using Site.Model.Diagnostics;
using Site.Model.Links;
using Site.Model.Text;

namespace Site.Build.Linking;

/// <summary>Finds pages that no page's text or front matter leads to.</summary>
internal static class Orphans
{
    /// <summary>
    /// Articles, features and papers without a backlink. Releases, events and terms are reached through lists of their own and need none.
    /// </summary>
    public static IEnumerable<Diagnostic> Find(Catalog catalog, ImmutableArray<PageLinks> links) =>
        from page in catalog.Pages
        where page.Meta is ArticleMeta or FeatureMeta or PaperMeta && links[page.Number].Backlinks.IsEmpty
        let title = page.Meta.Title
        select Problems.Orphan.At(page.Document.Source, title?.Span ?? new SourceSpan(0, 3), $"nothing leads to \"{page.Title}\"");
}
