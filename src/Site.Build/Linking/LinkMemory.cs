using System.Collections.Immutable;
using Site.Model.Catalogs;
using Site.Model.Diagnostics;
using Site.Model.Links;

namespace Site.Build.Linking;

/// <summary>What LINK decided in the build before, and in which build what each page is made of last changed.</summary>
internal sealed class LinkMemory
{
    private int _build;
    private int _sharedChanged;
    private ImmutableArray<int> _changed = [];

    /// <summary>What the last build shared among all its pages; null before the first.</summary>
    public SharedInputs? Shared { get; private set; }

    /// <summary>The last catalog; null before the first build.</summary>
    public Catalog? Catalog { get; private set; }

    /// <summary>Where its links lead.</summary>
    public ImmutableArray<PageLinks> Pages { get; private set; } = [];

    /// <summary>What was wrong with them, page by page.</summary>
    public ImmutableArray<ImmutableArray<Diagnostic>> Found { get; private set; } = [];

    /// <summary>Takes over what a build decided.</summary>
    /// <param name="shared">What it shares among all its pages.</param>
    /// <param name="isSame">Whether that is what the build before shared.</param>
    /// <param name="catalog">Its catalog.</param>
    /// <param name="pages">Where its links lead: the object of before for a page that nothing changed for.</param>
    /// <param name="found">What is wrong with them, page by page.</param>
    /// <returns>When what each page is made of last changed.</returns>
    public PageStamps Keep(SharedInputs shared, bool isSame, Catalog catalog, ImmutableArray<PageLinks> pages, ImmutableArray<ImmutableArray<Diagnostic>> found)
    {
        _build++;
        if (!isSame)
        {
            _sharedChanged = _build;
            _changed = [.. Enumerable.Repeat(_build, pages.Length)];
        }
        else
        {
            _changed = [.. _changed.Select((build, i) => ReferenceEquals(pages[i], Pages[i]) && ReferenceEquals(catalog.Pages[i], Catalog!.Pages[i]) ? build : _build)];
        }

        (Shared, Catalog, Pages, Found) = (shared, catalog, pages, found);
        return new PageStamps(_sharedChanged, _changed, pages);
    }

    /// <summary>Whether what was decided of a page still holds in a catalog that shares all but texts with the last one: the page and all it leads to are the same objects.</summary>
    public bool StillHolds(int number, Catalog catalog)
    {
        var links = Pages[number];
        return IsIn(catalog.Pages[number], Catalog!)
            && links.Links.All(link => link.Page is null || IsIn(link.Page, catalog))
            && links.Named.All(named => IsIn(named.Page, catalog))
            && links.GlossaryUses.All(use => IsIn(use.Term, catalog))
            && links.References.All(reference => reference.Entry.Page is null || IsIn(reference.Entry.Page, catalog));
    }

    /// <summary>Whether a page is a catalog's, and not an earlier one of the same number.</summary>
    public static bool IsIn(Page page, Catalog catalog) => ReferenceEquals(catalog.Pages[page.Number], page);
}
