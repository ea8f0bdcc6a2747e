using System.Collections.Immutable;

namespace Site.Search.Documents;

/// <summary>One page as the index sees it. Any text may be hostile: nothing in it is trusted.</summary>
public sealed record SearchDocument
{
    /// <summary>
    /// Where the page lies, relative to the site's root: <c>features/x2apic.html</c>; with an anchor where it is a part of one that holds many: <c>timeline/index.html#event:cp-40</c>.
    /// </summary>
    public required string Url { get; init; }

    /// <summary>What kind of page it is, as a reader would say it: <c>feature</c>. Also the facet <c>kind:</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>The page's name.</summary>
    public required string Title { get; init; }

    /// <summary>Other names of the same thing. A query for one of them also finds pages that use another.</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];

    /// <summary>Names with a fixed spelling that stand for this page: its id, options, symbols.</summary>
    public ImmutableArray<string> Identifiers { get; init; } = [];

    /// <summary>What the page says, in a sentence or two; empty: the beginning of its text is taken.</summary>
    public string Summary { get; init; } = "";

    /// <summary>The page's text in reading order.</summary>
    public SearchSections Sections { get; init; } = [];

    /// <summary>What the page can be filtered by, besides its kind.</summary>
    public ImmutableArray<SearchFacet> Facets { get; init; } = [];

    /// <summary>What is shown above the hits to a reader who asks for this page by name.</summary>
    public SearchCard? Card { get; init; }
}
