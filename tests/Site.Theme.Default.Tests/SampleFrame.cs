using System.Collections.Immutable;
using Site.Model.Views;

namespace Site.Theme.Default.Tests;

/// <summary>A frame as PLAN makes them, for pages of a made-up site that is much like the real one.</summary>
internal static class SampleFrame
{
    private static readonly string[] SitePages = ["Glossary", "Bibliography", "Tags", "Areas", "Products", "Site map", "Changes (Atom)"];

    public static DefaultTheme Theme { get; } = new();

    /// <summary>The frame of a page in a folder of the site, with everything a frame can have.</summary>
    public static PageFrame Of(string path, string title, string description = "", string say = "")
    {
        var root = string.Concat(Enumerable.Repeat("../", path.Count(c => c == '/')));
        return new PageFrame
        {
            Site = Site(say),
            Path = path,
            Root = root,
            Title = title,
            Description = description,
            Canonical = "https://atlas.example/" + path,
            OpenGraphType = "article",
            JsonLd = """{"@context":"https://schema.org","@type":"TechArticle"}""",
            Breadcrumbs = [Link("Home", root + "index.html"), Link("Articles" + say, root + "articles/index.html")],
            Navigation = Navigation(root, say),
            SitePages = [.. SitePages.Select(name => Link(name + say, $"{root}{name.Split(' ')[0].ToLowerInvariant()}.html"))],
            AssetHrefs = Theme.Assets.ToDictionary(asset => asset.Path, asset => root + "assets/" + asset.Path),
            HasCode = true,
            SearchHref = root + "search.html",
            AlphabetHref = root + "a-z.html",
            SearchIndexHref = root + "search/",
            PreviewsHref = root + "data/previews/",
            SearchDescriptionHref = root + "opensearch.xml",
            FeedHref = root + "feed.xml",
        };
    }

    public static LinkView Link(string text, string href, string note = "") => new(text, href, note);

    private static SiteFrame Site(string say) => new()
    {
        Title = "Hypervisor Atlas" + say,
        Tagline = "What is true about KVM and Xen, since when, and who says so" + say,
        Description = "A dated and sourced reference on KVM and Xen, covering their features, history, papers and architecture." + say,
        Language = "en",
    };

    private static ImmutableArray<NavigationGroup> Navigation(string root, string say) =>
    [
        new(Link("Architecture" + say, root + "articles/architecture.html"), [
            Link("How KVM is built" + say, root + "articles/how-kvm-is-built.html"),
            Link("How Xen is built", root + "articles/how-xen-is-built.html"),
            Link("PV, HVM and PVH", root + "articles/pv-hvm-pvh.html") with { IsCurrent = true },
            Link("Memory virtualization", root + "articles/memory.html"),
            Link("CPU virtualization", root + "articles/cpu.html"),
            Link("Moving a running guest to another machine", root + "articles/migration.html"),
        ], 9, true),
        new(Link("History", root + "articles/history.html"), [], 2, false),
        new(Link("Guides", root + "articles/guides.html"), [], 1, false),
        new(Link("Comparison", root + "articles/comparison.html"), [], 4, false),
        new(Link("Features", root + "features/index.html"), [], 26, false),
        new(Link("Releases", root + "releases/index.html"), [], 118, false),
        new(Link("Events", root + "events/index.html"), [], 64, false),
        new(Link("Papers", root + "papers/index.html"), [], 11, false),
        new(Link("Glossary", root + "terms/index.html"), [], 61, false),
    ];
}
