using System.Collections.Immutable;
using Site.Build.Planning.Comparing;
using Site.Build.Planning.Trust;
using Site.Model.Views;

namespace Site.Build.Planning;

/// <summary>Plans the pages of the site as a whole: home, bibliography, site map, not found.</summary>
internal sealed class SitePages(PlanInput input, FrameBuilder frames)
{
    /// <summary>Where the bibliography is.</summary>
    public const string BibliographyPath = "bibliography.html";

    /// <summary>Where the site map is.</summary>
    public const string SiteMapPath = "site-map.html";

    /// <summary>The pages.</summary>
    public IEnumerable<PlannedFile> Plan() =>
    [
        PlannedFile.Page(HomePage.Path, "the home page", new HomePage(input, frames).View),
        PlannedFile.Page(BibliographyPath, "the bibliography", Bibliography),
        PlannedFile.Page(SiteMapPath, "the site map", SiteMap),
        PlannedFile.Page(StalenessReport.Path, "the staleness report", () => new StalenessReport(input).View(
            frames.Frame(StalenessReport.Path, Strings.StalenessReport, Strings.AboutStalenessReport))),
        PlannedFile.Page("404.html", "the page for what is not there", () => new NotFoundView(frames.NotFoundFrame())),
    ];

    /// <summary>The pages git knows, the last changed first.</summary>
    internal static IEnumerable<ChangedPage> ChangedPages(PlanInput input) =>
        input.Catalog.Pages
            .Select(page => input.History.Files.GetValueOrDefault(page.Document.Source.Path) is { } history ? new ChangedPage(page, history) : null).OfType<ChangedPage>()
            .OrderByDescending(changed => changed.History.Changed).ThenBy(changed => changed.Page.Address, StringComparer.Ordinal);

    private BibliographyView Bibliography()
    {
        var entries = input.Catalog.Bibliography.Values
            .Select(entry => ReferenceViews.Of(entry, BibliographyPath) with { CitedAt = CitedBy(entry.Key) })
            .OrderBy(view => view.Authors.Length == 0 ? view.Title : view.Authors, StringComparer.OrdinalIgnoreCase).ThenBy(view => view.Key, StringComparer.Ordinal);
        return new BibliographyView(
            frames.Frame(BibliographyPath, Strings.Bibliography, Strings.AboutBibliography),
            [.. entries],
            [new LinkView("BibTeX", SiteDocuments.BibTeXPath), new LinkView("CSL-JSON", SiteDocuments.CslJsonPath)]);
    }

    private ImmutableArray<LinkView> CitedBy(string key) =>
    [
        .. input.CitedBy.GetValueOrDefault(key, []).Select(page => new LinkView(page.Title, page.HasFile ? $"{page.Path}#{ReferenceViews.AnchorOf(key)}" : page.Address)),
        .. _citedByData[key],
    ];

    private readonly ILookup<string, LinkView> _citedByData = ComparisonPages.Citations(input.Catalog).ToLookup(cited => cited.Key, cited => cited.Page);

    private PageListView SiteMap() => new(
        frames.Frame(SiteMapPath, Strings.SiteMap, Strings.AboutSiteMap),
        Strings.AboutSiteMap,
        [
            .. input.Sections.Select(section => new PageListGroup(
                section.Name, "list-" + section.Id, [.. section.Path == ComparisonPaths.Index ? ComparisonPaths.Links(input.Catalog, SiteMapPath).Select(link => link with { Note = "" }) : [], .. section.Pages.Select(page => new LinkView(page.Title, page.Address))])),
        ]);
}
