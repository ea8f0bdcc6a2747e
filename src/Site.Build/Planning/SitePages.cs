using System.Collections.Immutable;
using System.Globalization;
using Site.Build.Planning.Comparing;
using Site.Build.Planning.Timelines;
using Site.Build.Planning.Trust;
using Site.Model.Catalogs;
using Site.Model.Content;
using Site.Model.Views;

namespace Site.Build.Planning;

/// <summary>Plans the pages of the site as a whole: home, bibliography, site map, not found.</summary>
internal sealed class SitePages(PlanInput input, FrameBuilder frames)
{
    /// <summary>Where the bibliography is.</summary>
    public const string BibliographyPath = "bibliography.html";

    /// <summary>Where the site map is.</summary>
    public const string SiteMapPath = "site-map.html";

    private const int ChangesShown = 10;

    /// <summary>The pages.</summary>
    public IEnumerable<PlannedFile> Plan() =>
    [
        PlannedFile.Page("index.html", "the home page", Home),
        PlannedFile.Page(BibliographyPath, "the bibliography", Bibliography),
        PlannedFile.Page(SiteMapPath, "the site map", SiteMap),
        PlannedFile.Page(StalenessReport.Path, "the staleness report", () => new StalenessReport(input).View(
            frames.Frame(StalenessReport.Path, "Staleness report", "Which pages should be held against their sources again."))),
        PlannedFile.Page("404.html", "the page for what is not there", () => new NotFoundView(frames.NotFoundFrame())),
    ];

    private ImmutableArray<TaxonomyTerm> Sections =>
        [.. input.Catalog.Taxonomies.First(taxonomy => taxonomy.Name == "sections").Terms.Where(section => !section.Pages.IsEmpty)];

    private HomeView Home() => new(frames.Frame("index.html", input.Catalog.Settings.Title, input.Catalog.Settings.Description))
    {
        Doors = [.. Timeline(), .. Sections.Select(section => new LinkView(section.Name, section.Path, section.Description))],
        DoorCounts = [.. Timeline().Select(_ => input.Timeline.Events.Length), .. Sections.Select(section => section.Pages.Length)],
        Changed =
        [
            .. ChangedPages(input).Take(ChangesShown)
                .Select(changed => new LinkView(changed.Page.Title, changed.Page.Address, DetailsBuilder.Day(changed.History.Changed).Text)),
        ],
        Figures = Figures(),
        OnThisDay = new EventStrips(input).OnThisDay("index.html"),
    };

    /// <summary>The way to the timeline; nothing when the site has none.</summary>
    private IEnumerable<LinkView> Timeline() =>
        input.Timeline.Exists ? [new LinkView("Timeline", TimelinePaths.Page, "All that happened on one band, by year, by product, by what it was.")] : [];

    /// <summary>The pages git knows, the last changed first.</summary>
    internal static IEnumerable<(Page Page, Reading.FileHistory History)> ChangedPages(PlanInput input) =>
        input.Catalog.Pages
            .Select(page => (Page: page, History: input.History.Files.GetValueOrDefault(page.Document.Source.Path)!))
            .Where(pair => pair.History is not null)
            .OrderByDescending(pair => pair.History.Changed).ThenBy(pair => pair.Page.Address, StringComparer.Ordinal);

    private ImmutableArray<LabelledText> Figures()
    {
        var catalog = input.Catalog;
        (string Label, int Count)[] figures =
        [
            ("features", catalog.Of<FeatureMeta>().Count()),
            ("statements of status", catalog.Of<FeatureMeta>().Sum(feature => feature.Meta.Statements.Length)),
            ("events", catalog.Of<EventMeta>().Count()),
            ("papers and talks", catalog.Of<PaperMeta>().Count()),
            ("claims checked", catalog.Of<ClaimMeta>().Count()),
            ("releases", catalog.Of<ReleaseMeta>().Count()),
            ("terms", catalog.Of<TermMeta>().Count()),
            ("sources", catalog.Bibliography.Count),
        ];
        return [.. figures.Where(figure => figure.Count > 0).Select(figure => new LabelledText(figure.Label, figure.Count.ToString("N0", CultureInfo.InvariantCulture)))];
    }

    private BibliographyView Bibliography()
    {
        var entries = input.Catalog.Bibliography.Values
            .Select(entry => ReferenceViews.Of(entry, BibliographyPath) with { CitedAt = CitedBy(entry.Key) })
            .OrderBy(view => view.Authors.Length == 0 ? view.Title : view.Authors, StringComparer.OrdinalIgnoreCase).ThenBy(view => view.Key, StringComparer.Ordinal);
        return new BibliographyView(
            frames.Frame(BibliographyPath, "Bibliography", "All sources that the site cites."),
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
        frames.Frame(SiteMapPath, "Site map", "Every page of the site."),
        "Every page of the site.",
        [
            .. Sections.Select(section => new PageListGroup(
                section.Name, "list-" + section.Id, [.. section.Path == ComparisonPaths.Index ? ComparisonPaths.Links(input.Catalog, SiteMapPath).Select(link => link with { Note = "" }) : [], .. section.Pages.Select(page => new LinkView(page.Title, page.Address))])),
        ]);
}
