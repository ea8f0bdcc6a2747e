using System.Collections.Immutable;
using Site.Model.Catalogs;
using Site.Model.Content;
using Site.Model.Views;

namespace Site.Build.Planning.Trust;

/// <summary>Counts what the site as a whole rests on: claims, sources, pages without a source, pages to look at again.</summary>
internal sealed class SiteFigures(PlanInput input)
{
    /// <summary>The figures, with hrefs as one file of the site gives them.</summary>
    public ImmutableArray<CoverageFigure> Of(string from)
    {
        var report = new StalenessReport(input);
        var sources = input.Catalog.Bibliography.Values.OrderBy(entry => entry.Key, StringComparer.Ordinal).ToList();
        var citedByData = Comparing.ComparisonPages.Citations(input.Catalog).Select(cited => cited.Key).ToHashSet(StringComparer.Ordinal);
        return
        [
            Figure("Claims", "claims", "Well-known statements with a verdict.", Claims(from, claim => true)),
            Figure("Claims nobody is named for", "claims-unsaid", "Claims without a source that makes them.", Claims(from, claim => claim.Said.IsEmpty)),
            new CoverageFigure("Sources", "sources", "Entries of the bibliography.", sources.Count, []),
            Figure("Sources nobody cites", "sources-uncited", "Sources that no page cites, papers with a page of their own aside.", Sources(
                from, sources.Where(entry => entry.Page is null && !input.CitedBy.ContainsKey(entry.Key) && !citedByData.Contains(entry.Key)))),
            Figure("Sources without a day seen", "sources-unseen", "Sources that do not say when their address was last seen.", Sources(from, sources.Where(entry => entry.Fields.Accessed is null))),
            new CoverageFigure(
                "Sources without an archived copy", "sources-unarchived", "Sources that name no archived copy.", sources.Count(entry => entry.Fields.ArchiveUrl is null), []),
            Figure("Pages without a source", "pages-unsourced", "Pages that cite nothing; guides, terms and releases may.", Pages(from, IsUnsourced)),
            Figure("Passages let off citing", "exempt", "Passages with a number or date that need no source, each with the reason.", Exempt(from)),
            Figure("Pages never verified", "pages-unverified", "Pages that nobody held against their sources as a whole; terms and releases aside.", report.Never(from)),
            Figure("Stale pages", "pages-stale", "Pages that nobody held against their sources in the twelve months before the build.", report.Stale(from)),
            Figure("Pages behind a release", "pages-behind", "Pages held against a release that is not the newest.", report.Older(from)),
        ];
    }

    private static CoverageFigure Figure(string heading, string anchor, string meaning, ImmutableArray<LinkView> items) =>
        new(heading, anchor, meaning, items.Length, items);

    private ImmutableArray<LinkView> Claims(string from, Func<ClaimMeta, bool> keep) =>
    [
        .. input.Catalog.Of<ClaimMeta>().Where(claim => keep(claim.Meta))
            .Select(claim => new LinkView(claim.Page.Title, RelativePath.Between(from, claim.Page.Path), ClaimViews.VerdictOf(claim.Meta.Verdict.Value).Text)),
    ];

    private static ImmutableArray<LinkView> Sources(string from, IEnumerable<BibliographyEntry> entries) =>
    [
        .. entries.Select(entry => new LinkView(
            entry.Fields.Title?.Value ?? entry.Key, $"{RelativePath.Between(from, SitePages.BibliographyPath)}#{ReferenceViews.AnchorOf(entry.Key)}", entry.Key)),
    ];

    private ImmutableArray<LinkView> Pages(string from, Func<Page, bool> keep) =>
        [.. input.Catalog.Pages.Where(keep).Select(page => new LinkView(page.Title, RelativePath.Between(from, page.Address), page.Kind.Name))];

    private bool IsUnsourced(Page page) =>
        page.Meta is not (TermMeta or ReleaseMeta or PaperMeta or ArticleMeta { Section.Value: ArticleSection.Guides }) && input.Links.Pages[page.Number].References.IsEmpty;

    private ImmutableArray<LinkView> Exempt(string from) =>
    [
        .. input.Catalog.Pages.SelectMany(page => page.Meta.Uncited.Select(passage =>
            new LinkView(page.Title, RelativePath.Between(from, page.Address), $"{passage.At.Value}: {passage.Reason.Value}"))),
    ];
}
