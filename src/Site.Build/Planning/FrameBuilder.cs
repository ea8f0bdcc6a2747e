using System.Collections.Concurrent;
using System.Collections.Immutable;
using Site.Build.Planning.Api;
using Site.Build.Planning.Comparing;
using Site.Build.Planning.Offline;
using Site.Build.Planning.Previews;
using Site.Build.Planning.Searching;
using Site.Build.Planning.Timelines;
using Site.Build.Planning.Tracking;
using Site.Build.Planning.Trust;
using Site.Model.Catalogs;
using Site.Model.Views;

namespace Site.Build.Planning;

/// <summary>Builds what surrounds the content of each page.</summary>
internal sealed class FrameBuilder
{
    private readonly PlanInput _input;
    private readonly SiteFrame _site;
    private readonly ImmutableArray<TaxonomyTerm> _sections;
    private readonly ImmutableArray<(string Text, string Path)> _siteLinks;

    /// <summary>The section of each page, by its number.</summary>
    private readonly TaxonomyTerm[] _sectionOf;

    /// <summary>The pages of each section that have a file of their own, by its path: one walks from each to the next.</summary>
    private readonly Dictionary<string, ImmutableArray<Page>> _walks;

    /// <summary>The place of each of these pages among them, by its number.</summary>
    private readonly int[] _placeInWalk;

    /// <summary>A builder for the frames of one site.</summary>
    public FrameBuilder(PlanInput input)
    {
        _input = input;
        var settings = input.Catalog.Settings;
        _site = new SiteFrame
        {
            Title = settings.Title,
            Tagline = settings.Tagline,
            Description = settings.Description,
            Language = settings.Language,
        };
        _sections = input.Sections;
        _siteLinks = SiteLinks(input);
        _walks = _sections.ToDictionary(section => section.Path, section => section.Pages.Where(page => page.HasFile).ToImmutableArray());
        _sectionOf = new TaxonomyTerm[input.Catalog.Pages.Length];
        _placeInWalk = new int[input.Catalog.Pages.Length];
        foreach (var section in _sections)
        {
            foreach (var page in section.Pages)
            {
                _sectionOf[page.Number] = section;
            }

            foreach (var (index, page) in _walks[section.Path].Index())
            {
                _placeInWalk[page.Number] = index;
            }
        }
    }

    /// <summary>The section a page stands in.</summary>
    public TaxonomyTerm SectionOf(Page page) => _sectionOf[page.Number];

    /// <summary>Whether a section has its list at a path.</summary>
    public bool HasPage(string path) => _sections.Any(section => section.Path == path);

    /// <summary>The frame of a page that no content file makes.</summary>
    public PageFrame Frame(string path, string title, string description, params ReadOnlySpan<LinkView> above)
    {
        var open = _sections.FirstOrDefault(section => section.Path == FolderOf(path) + "index.html");
        return Base(path, title, description) with
        {
            Breadcrumbs = path == "index.html" ? [] : [Home(path), .. above],
            Navigation = Navigation(path, open, 0),
        };
    }

    /// <summary>The frame of a content page.</summary>
    public PageFrame Frame(Page page)
    {
        var section = SectionOf(page);
        var (walk, index) = (_walks[section.Path], _placeInWalk[page.Number]);
        var folder = _folders.GetOrAdd(FolderOf(page.Path), static (_, made) => made.Builder.Folder(made.Path), (Builder: this, page.Path));
        var group = folder.Frame.Navigation.Length - _sections.Length + _sections.IndexOf(section);
        return folder.Frame with
        {
            Path = page.Path,
            Title = page.Title,
            Description = page.Description,
            Canonical = BaseUrls.Of(_input.BaseUrl, page.Path),
            OpenGraphType = "article",
            JsonLd = PageJsonLd.Of(page, _input),
            Breadcrumbs = [folder.Home, folder.Frame.Navigation[group].Section],
            Navigation = folder.Frame.Navigation.SetItem(group, folder.Frame.Navigation[group] with { Pages = PagesOf(page.Path, section, index), IsOpen = true }),
            Contents = [.. page.Document.Headings.Where(heading => heading.Level <= 3).Select(heading => new ContentsEntry(heading.Level, heading.Text, heading.Anchor))],
            Previous = index > 0 ? Link(page.Path, walk[index - 1]) : null,
            Next = index + 1 < walk.Length ? Link(page.Path, walk[index + 1]) : null,
            HasCode = page.Document.HasCode,
        };
    }

    /// <summary>The frame of the page that a server shows when there is none: it may be shown below any path, so its links are from the root.</summary>
    public PageFrame NotFoundFrame()
    {
        var frame = Frame("404.html", Strings.PageNotFound, "");
        if (_input.BaseUrl is null)
        {
            return frame with { IsIndexed = false };
        }

        var root = _input.BaseUrl.AbsolutePath;
        LinkView FromRoot(LinkView link) => link with { Href = root + link.Href };
        return frame with
        {
            IsIndexed = false,
            Root = root,
            Breadcrumbs = [.. frame.Breadcrumbs.Select(FromRoot)],
            Navigation = [.. frame.Navigation.Select(group => group with { Section = FromRoot(group.Section) })],
            SitePages = [.. frame.SitePages.Select(FromRoot)],
            SearchHref = root + frame.SearchHref,
            AlphabetHref = root + frame.AlphabetHref,
            SearchIndexHref = root + frame.SearchIndexHref,
            PreviewsHref = root + frame.PreviewsHref,
            Offline = frame.Offline is null ? null : new OfflineFrame(root + frame.Offline.WorkerHref, root + frame.Offline.ManifestHref),
            SearchDescriptionHref = root + frame.SearchDescriptionHref,
            FeedHref = root + frame.FeedHref,
            AssetHrefs = frame.AssetHrefs.ToDictionary(pair => pair.Key, pair => root + pair.Value),
        };
    }

    /// <summary>What is the same on all content pages of a folder: where its links lead.</summary>
    /// <param name="path">A content page of it.</param>
    private FolderFrame Folder(string path) => new(Base(path, "", "") with { Navigation = Navigation(path, null, 0) }, Home(path));

    private PageFrame Base(string path, string title, string description) => new()
    {
        Site = _site,
        Path = path,
        Root = RelativePath.ToRoot(path),
        Title = title,
        Description = description,
        Canonical = BaseUrls.Of(_input.BaseUrl, path),
        OpenGraphType = "website",
        SitePages = SitePagesOn(path),
        AssetHrefs = AssetHrefs(path),
        SearchHref = RelativePath.Between(path, SearchPaths.Page),
        AlphabetHref = RelativePath.Between(path, SearchPaths.Alphabet),
        SearchIndexHref = RelativePath.Between(path, SearchPaths.Folder + "/"),
        PreviewsHref = RelativePath.Between(path, PreviewPaths.Folder + "/"),
        Offline = IsKept ? new OfflineFrame(RelativePath.Between(path, OfflinePaths.Worker), RelativePath.Between(path, OfflinePaths.Manifest)) : null,
        SearchDescriptionHref = _input.BaseUrl is null ? null : RelativePath.Between(path, SearchPaths.Description),
        FeedHref = RelativePath.Between(path, SiteDocuments.FeedPath),
    };

    private ImmutableArray<LinkView> SitePagesOn(string path) => _siteLinks.Any(link => link.Path == path)
        ? MakeSitePages(path)
        : _sitePagesOfFolder.GetOrAdd(FolderOf(path), static (_, from) => from.Builder.MakeSitePages(from.Path), (Builder: this, Path: path));

    private ImmutableArray<LinkView> MakeSitePages(string path) =>
        [.. _siteLinks.Select(link => new LinkView(link.Text, RelativePath.Between(path, link.Path), IsCurrent: link.Path == path))];

    private static string FolderOf(string path) => path[..(path.LastIndexOf('/') + 1)];

    private bool IsKept => OfflinePlanner.IsOn(_input.Catalog, _input.BaseUrl);

    private static ImmutableArray<(string Text, string Path)> SiteLinks(PlanInput input) =>
    [
        (Strings.Sections, "sections/index.html"), (Strings.Products, "products/index.html"), (Strings.Areas, "areas/index.html"), (Strings.Tags, "tags/index.html"),
        (Strings.Bibliography, SitePages.BibliographyPath), (Strings.StalenessReport, StalenessReport.Path), (Strings.Index, SearchPaths.Alphabet), (Strings.SiteMap, SitePages.SiteMapPath), (Strings.ChangesAtom, SiteDocuments.FeedPath),
        .. OfflinePlanner.IsOn(input.Catalog, input.BaseUrl) ? [(Strings.ReadingOffline, OfflinePaths.Page)] : Array.Empty<(string, string)>(),
        .. ApiPlanner.IsPlanned(input.Catalog) ? [(Strings.DataAndFeeds, ApiPaths.Page)] : Array.Empty<(string, string)>(),
    ];

    private Dictionary<string, string> AssetHrefs(string path)
    {
        var root = RelativePath.ToRoot(path);
        return _assetHrefsByRoot.GetOrAdd(root, static (_, state) =>
            state._input.ThemeAssets.ToDictionary(pair => pair.Key, pair => RelativePath.Between(state.path, pair.Value.Path)), (_input, path));
    }

    // One array for all pages of a folder but those it names: the theme knows by it that their feet are the same.
    private readonly ConcurrentDictionary<string, ImmutableArray<LinkView>> _sitePagesOfFolder = new(StringComparer.Ordinal);

    private readonly ConcurrentDictionary<string, FolderFrame> _folders = new(StringComparer.Ordinal);

    // Pages of one depth share their asset hrefs; frames are built in parallel.
    private readonly ConcurrentDictionary<string, Dictionary<string, string>> _assetHrefsByRoot = new();

    private LinkView Home(string from) => new(_site.Title, RelativePath.Between(from, "index.html"));

    private ImmutableArray<NavigationGroup> Navigation(string path, TaxonomyTerm? open, int index) =>
        [.. Tracker(path), .. Timeline(path), .. _sections.Select(section => new NavigationGroup(
            new LinkView(section.Name, RelativePath.Between(path, section.Path), IsCurrent: section.Path == path),
            section == open ? PagesOf(path, section, index) : [],
            section.Pages.Length,
            section == open))];

    private ImmutableArray<LinkView> PagesOf(string path, TaxonomyTerm section, int index) =>
        MadeOfData(path, section) is { IsEmpty: false } made ? [.. made, .. Neighbours(path, _walks[section.Path], index)] : Neighbours(path, _walks[section.Path], index);

    /// <summary>The tracker's views, before the sections; nothing when the site has no tracker.</summary>
    private IEnumerable<NavigationGroup> Tracker(string path)
    {
        var tracker = _input.Catalog.Tracker;
        if (tracker.Features.IsEmpty || tracker.Lines.IsEmpty)
        {
            yield break;
        }

        var isOpen = path.StartsWith("tracker/", StringComparison.Ordinal);
        yield return new NavigationGroup(
            new LinkView(Strings.FeatureTracker, RelativePath.Between(path, TrackerPaths.Matrix), IsCurrent: path == TrackerPaths.Matrix),
            isOpen ? [.. TrackerPaths.All.Where(view => view.Path != TrackerPaths.Xen || tracker.Xen is not null).Skip(1)
                .Select(view => new LinkView(view.Text, RelativePath.Between(path, view.Path), IsCurrent: view.Path == path))] : [],
            tracker.Features.Length, isOpen);
    }

    /// <summary>The pages of a section that no content file makes.</summary>
    private ImmutableArray<LinkView> MadeOfData(string path, TaxonomyTerm section) =>
        section.Path == ComparisonPaths.Index ? ComparisonPaths.Links(_input.Catalog, path) : [];

    /// <summary>The timeline, before the sections; nothing when nobody wrote of an event.</summary>
    private IEnumerable<NavigationGroup> Timeline(string path) => !_input.HasTimeline ? [] :
    [
        new NavigationGroup(
            new LinkView(Strings.Timeline, RelativePath.Between(path, TimelinePaths.Page), IsCurrent: path == TimelinePaths.Page), [], _input.Timeline.Events.Length, path == TimelinePaths.Page),
    ];

    /// <summary>The pages of a section: all of them if they are few, those round one of them if not, so that a page's weight does not grow with the site and the page itself is in sight among them.</summary>
    private ImmutableArray<LinkView> Neighbours(string path, ImmutableArray<Page> walk, int index)
    {
        const int Whole = 40, Round = 20;
        var shown = walk.Length <= Whole ? walk.Length : Round;
        var first = Math.Clamp(index - (shown / 2), 0, walk.Length - shown);
        return ImmutableArray.CreateRange(walk, first, shown, static (page, on) => on.Builder.Link(on.Path, page), (Builder: this, Path: path));
    }

    private LinkView Link(string from, Page to) => to.Path == from ? new LinkView(to.Title, RelativePath.Between(from, from), IsCurrent: true) : _input.Hrefs.Link(from, to);

    /// <param name="Frame">A frame without anything of one page's own; in its navigation, the sections come last.</param>
    /// <param name="Home">The link to the home page.</param>
    private sealed record FolderFrame(PageFrame Frame, LinkView Home);
}
