using System.Collections.Immutable;

namespace Site.Model.Views;

/// <summary>An entry of a list of references.</summary>
public sealed record ReferenceView
{
    /// <summary>The citation key.</summary>
    public required string Key { get; init; }

    /// <summary>Its number on the page; 0 in the site's bibliography.</summary>
    public int Number { get; init; }

    /// <summary>The element's id on the page: <c>ref-barham2003</c>.</summary>
    public required string Anchor { get; init; }

    /// <summary>Authors and year, as a citation begins: <c>Barham, P., Dragovic, B. … (2003)</c>; may be empty.</summary>
    public required string Authors { get; init; }

    /// <summary>The title.</summary>
    public required string Title { get; init; }

    /// <summary>The title's language, as in BCP 47; null where it is the site's.</summary>
    public string? Language { get; init; }

    /// <summary>Container, volume, pages, publisher, as a citation ends; may be empty.</summary>
    public required string Rest { get; init; }

    /// <summary>When it was seen; null when not said.</summary>
    public DateView? Accessed { get; init; }

    /// <summary>Where in the source, as front matter says; may be empty.</summary>
    public string Locators { get; init; } = "";

    /// <summary>The source's address, DOI first.</summary>
    public string? Url { get; init; }

    /// <summary>The DOI.</summary>
    public string? Doi { get; init; }

    /// <summary>An archived copy.</summary>
    public string? ArchiveUrl { get; init; }

    /// <summary>The site's own page about the source.</summary>
    public LinkView? Page { get; init; }

    /// <summary>Links back to the citations in the text (<c>#cite:3</c>), or to the pages that cite it.</summary>
    public ImmutableArray<LinkView> CitedAt { get; init; } = [];
}
