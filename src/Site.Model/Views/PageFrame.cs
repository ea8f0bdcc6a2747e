using System.Collections.Immutable;

namespace Site.Model.Views;

/// <summary>What surrounds the content of any page. Every href is relative to the page.</summary>
public sealed record PageFrame
{
    /// <summary>What every page shows of the site.</summary>
    public required SiteFrame Site { get; init; }

    /// <summary>The page's own path in the site: <c>features/x2apic.html</c>.</summary>
    public required string Path { get; init; }

    /// <summary>The way to the site's root: empty, <c>../</c>, …; never absolute, but on the 404 page when a base URL is set.</summary>
    public required string Root { get; init; }

    /// <summary>The page's heading; the <c>title</c> element adds the site's name.</summary>
    public required string Title { get; init; }

    /// <summary>One plain sentence; empty when there is none.</summary>
    public required string Description { get; init; }

    /// <summary>The page's full address, when a base URL is set.</summary>
    public string? Canonical { get; init; }

    /// <summary>OpenGraph type: <c>website</c> or <c>article</c>.</summary>
    public required string OpenGraphType { get; init; }

    /// <summary>JSON-LD, ready to stand in a <c>script type="application/ld+json"</c>: no <c>&lt;</c> in it. Empty for none.</summary>
    public string JsonLd { get; init; } = "";

    /// <summary>The way here from the home page, without the page itself.</summary>
    public ImmutableArray<LinkView> Breadcrumbs { get; init; } = [];

    /// <summary>The left column.</summary>
    public ImmutableArray<NavigationGroup> Navigation { get; init; } = [];

    /// <summary>The headings of the page.</summary>
    public ImmutableArray<ContentsEntry> Contents { get; init; } = [];

    /// <summary>The page before it in its section.</summary>
    public LinkView? Previous { get; init; }

    /// <summary>The page after it in its section.</summary>
    public LinkView? Next { get; init; }

    /// <summary>Pages about the site (glossary, bibliography, tags, site map, feed…), for the foot.</summary>
    public ImmutableArray<LinkView> SitePages { get; init; } = [];

    /// <summary>Hrefs of the theme's assets by their path in the theme: <c>css/site.css</c> → <c>../assets/css/site.1f3a.css</c>.</summary>
    public required IReadOnlyDictionary<string, string> AssetHrefs { get; init; }

    /// <summary>Whether the page has code to highlight.</summary>
    public bool HasCode { get; init; }

    /// <summary>Whether search engines may list the page.</summary>
    public bool IsIndexed { get; init; } = true;

    /// <summary>The search page.</summary>
    public required string SearchHref { get; init; }

    /// <summary>The index A–Z: where the search field leads without script.</summary>
    public required string AlphabetHref { get; init; }

    /// <summary>The folder of the search index; ends with a slash.</summary>
    public required string SearchIndexHref { get; init; }

    /// <summary>The folder of the previews of links; ends with a slash.</summary>
    public required string PreviewsHref { get; init; }

    /// <summary>What a browser reads to make the site one of its search engines; null without a base URL, which the format needs.</summary>
    public string? SearchDescriptionHref { get; init; }

    /// <summary>The service worker and the manifest of a site that browsers keep; null when they don't.</summary>
    public OfflineFrame? Offline { get; init; }

    /// <summary>The feed's href, when the site has one.</summary>
    public string? FeedHref { get; init; }
}
