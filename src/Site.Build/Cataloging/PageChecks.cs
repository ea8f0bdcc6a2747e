using Site.Model.Catalogs;
using Site.Model.Content;
using Site.Model.Diagnostics;
using Site.Model.Text;

namespace Site.Build.Cataloging;

/// <summary>Holds a page's front matter against the rest of the content.</summary>
internal static class PageChecks
{
    /// <summary>Everything that is wrong with a page's front matter beyond its shape.</summary>
    public static IEnumerable<Diagnostic> Check(Page page, Catalog catalog) =>
        [.. HasTaxonomies(page.Meta) ? CheckTaxonomies(page, catalog) : [], .. page.Meta.Anchors.Count > 0 ? CheckAnchors(page) : [], .. CheckKind(page, catalog)];

    private static bool HasTaxonomies(PageMeta meta) => !meta.Areas.IsEmpty || !meta.Products.IsEmpty;

    private static IEnumerable<Diagnostic> CheckKind(Page page, Catalog catalog) => page.Meta switch
    {
        FeatureMeta feature => StatementChecks.Check(page, feature, catalog),
        EventMeta happening => EventChecks.Check(page, happening, catalog),
        ClaimMeta claim => CheckClaim(page, claim),
        ReleaseMeta release => CheckProducts(page, [release.Product], catalog),
        _ => [],
    };

    private static IEnumerable<Diagnostic> CheckTaxonomies(Page page, Catalog catalog)
    {
        var areas = catalog.Settings.Areas.Select(area => area.Id.Value).ToList();
        foreach (var area in page.Meta.Areas.Where(area => !areas.Contains(area.Value)))
        {
            yield return Problems.UnknownArea.At(
                page.Document.Source, area.Span, $"`{area.Value}` is no area of site.yml", string.Join(", ", areas), Spelling.Nearest(area.Value, areas));
        }

        foreach (var diagnostic in CheckProducts(page, page.Meta.Products, catalog))
        {
            yield return diagnostic;
        }
    }

    internal static IEnumerable<Diagnostic> CheckProducts(Page page, IEnumerable<Located<string>> written, Catalog catalog)
    {
        var products = catalog.Settings.Products.Select(product => product.Id.Value).ToList();
        return written.Where(product => !products.Contains(product.Value)).Select(product => Problems.UnknownProduct.At(
            page.Document.Source, product.Span, $"`{product.Value}` is no product of site.yml", string.Join(", ", products), Spelling.Nearest(product.Value, products)));
    }

    private static IEnumerable<Diagnostic> CheckAnchors(Page page)
    {
        var (source, anchors) = (page.Document.Source, page.Document.Anchors);
        foreach (var (old, today) in page.Meta.Anchors.OrderBy(pair => pair.Value.Span.Start))
        {
            if (anchors.Contains(old))
            {
                yield return Problems.AnchorToNowhere.At(source, today.Span, $"`{old}` is the anchor of a heading of today");
            }
            else if (!anchors.Contains(today.Value))
            {
                var headings = string.Join(", ", page.Document.Headings.Select(heading => heading.Anchor));
                yield return Problems.AnchorToNowhere.At(
                    source, today.Span, $"the page has no anchor `{today.Value}`", headings.Length == 0 ? null : headings, Spelling.Nearest(today.Value, anchors));
            }
        }
    }

    private static IEnumerable<Diagnostic> CheckClaim(Page page, ClaimMeta claim)
    {
        if (claim.Sources.IsEmpty)
        {
            yield return Problems.ClaimWithoutSource.At(page.Document.Source, claim.Verdict.Span, "`sources` is missing: what does the verdict rest on?");
        }

        if (claim is { Verdict.Value: ClaimVerdict.TrueThen, Since: null })
        {
            yield return Problems.ClaimWithoutDate.At(page.Document.Source, claim.Verdict.Span, "`true-then` needs `since`: the date from which it no longer held");
        }
    }

    internal static IEnumerable<Diagnostic> CheckIds(Page page, IEnumerable<Located<string>> ids, Catalog catalog, params string[] kinds) =>
        ids.Where(id => !kinds.Any(kind => catalog.PagesByKey.ContainsKey($"{kind}/{id.Value}"))).Select(id => Problems.UnknownPageId.At(
            page.Document.Source, id.Span, $"`{id.Value}` is not the id of a {string.Join(" or ", kinds)}", null,
            Spelling.Nearest(id.Value, catalog.Pages.Where(candidate => kinds.Contains(candidate.Kind.Name)).Select(candidate => candidate.Id))));
}
