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
            Figure(Strings.Claims, "claims", Strings.MeaningOfClaims, Claims(from, claim => true)),
            Figure(Strings.ClaimsNobodyIsNamedFor, "claims-unsaid", Strings.MeaningOfClaimsUnsaid, Claims(from, claim => claim.Said.IsEmpty)),
            new CoverageFigure(Strings.Sources, "sources", Strings.MeaningOfSources, sources.Count, []),
            Figure(Strings.SourcesNobodyCites, "sources-uncited", Strings.MeaningOfSourcesUncited, Sources(
                from, sources.Where(entry => entry.Page is null && !input.CitedBy.ContainsKey(entry.Key) && !citedByData.Contains(entry.Key)))),
            Figure(Strings.SourcesWithoutADaySeen, "sources-unseen", Strings.MeaningOfSourcesUnseen, Sources(from, sources.Where(entry => entry.Fields.Accessed is null))),
            new CoverageFigure(
                Strings.SourcesWithoutAnArchivedCopy, "sources-unarchived", Strings.MeaningOfSourcesUnarchived, sources.Count(entry => entry.Fields.ArchiveUrl is null), []),
            Figure(Strings.PagesWithoutASource, "pages-unsourced", Strings.MeaningOfPagesUnsourced, Pages(from, IsUnsourced)),
            Figure(Strings.PassagesLetOffCiting, "exempt", Strings.MeaningOfPassagesLetOff, Exempt(from)),
            Figure(Strings.PagesNeverVerified, "pages-unverified", Strings.MeaningOfPagesNeverVerified, report.Never(from)),
            Figure(Strings.StalePages, "pages-stale", Strings.MeaningOfStalePages, report.Stale(from)),
            Figure(Strings.PagesBehindARelease, "pages-behind", Strings.MeaningOfPagesBehindARelease, report.Older(from)),
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
