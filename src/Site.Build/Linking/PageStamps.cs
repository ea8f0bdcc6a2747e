using System.Collections.Immutable;
using Site.Model.Catalogs;
using Site.Model.Links;

namespace Site.Build.Linking;

/// <summary>Says of each page in which build of a process what it is made of last changed: while the stamp is the same, so are the page's bytes.</summary>
/// <param name="shared">When what all pages may be made of last changed: settings, data, all front matter.</param>
/// <param name="changed">When the text of each page last changed, or where it leads, or what leads to it.</param>
/// <param name="shownChanged">When what other pages show of each last changed.</param>
/// <param name="pages">Where the links of each lead.</param>
internal sealed class PageStamps(int shared, ImmutableArray<int> changed, ImmutableArray<int> shownChanged, ImmutableArray<PageLinks> pages)
{
    /// <summary>The stamp of what is made of no page's text: of front matter and data.</summary>
    public int Shared => shared;

    /// <summary>The stamp of what is made of the headings of all pages.</summary>
    public int OfHeadings { get; } = Latest(shared, shownChanged);

    /// <summary>
    /// The stamp of a page: it shows its own text, and of the pages that it leads to or that lead to it their headings, and how they are linked with each other.
    /// </summary>
    public int Of(Page page)
    {
        var links = pages[page.Number];
        var stamp = Math.Max(shared, changed[page.Number]);
        stamp = Latest(stamp, links.Links.Select(link => link.Page).OfType<Page>());
        stamp = Latest(stamp, links.Named.Select(named => named.Page));
        stamp = Latest(stamp, links.GlossaryUses.Select(use => use.Term));
        stamp = Latest(stamp, links.References.Select(reference => reference.Entry.Page).OfType<Page>());
        stamp = Latest(stamp, links.Backlinks.Select(backlink => backlink.Page));
        return Latest(stamp, links.Related.Select(related => related.Page));
    }

    private static int Latest(int stamp, ImmutableArray<int> others)
    {
        foreach (var other in others)
        {
            stamp = Math.Max(stamp, other);
        }

        return stamp;
    }

    private int Latest(int stamp, IEnumerable<Page> others)
    {
        foreach (var other in others)
        {
            stamp = Math.Max(stamp, shownChanged[other.Number]);
        }

        return stamp;
    }
}
