using System.Collections.Immutable;
using Site.Model.Catalogs;
using Site.Model.Links;

namespace Site.Build.Linking;

/// <summary>Says of each page in which build of a process what it is made of last changed: while the stamp is the same, so are the page's bytes.</summary>
internal sealed class PageStamps(int shared, ImmutableArray<int> changed, ImmutableArray<PageLinks> pages)
{
    /// <summary>The stamp of what is made of no page's text.</summary>
    public int Shared => shared;

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

    /// <summary>The stamp of what is made of some pages' front matter, and of no text but theirs.</summary>
    public int Of(IEnumerable<Page> some) => Latest(shared, some);

    private int Latest(int stamp, IEnumerable<Page> others)
    {
        foreach (var other in others)
        {
            stamp = Math.Max(stamp, changed[other.Number]);
        }

        return stamp;
    }
}
