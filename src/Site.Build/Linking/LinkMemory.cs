using System.Collections.Frozen;
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

    /// <summary>What each page leads to.</summary>
    public ImmutableArray<ImmutableArray<Lead>> Leads { get; private set; } = [];

    /// <summary>Which pages have something in common; null before the first build.</summary>
    public Company? Company { get; private set; }

    /// <summary>Takes over what a build decided.</summary>
    /// <param name="shared">What it shares among all its pages.</param>
    /// <param name="isSame">Whether that is what the build before shared.</param>
    /// <param name="catalog">Its catalog.</param>
    /// <param name="links">Where its links lead: the object of before for a page that nothing changed for.</param>
    /// <returns>When what each page is made of last changed.</returns>
    public PageStamps Keep(SharedInputs shared, bool isSame, Catalog catalog, DecidedLinks links)
    {
        var pages = links.Pages;
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

        (Shared, Catalog, Pages, Found, Leads, Company) = (shared, catalog, pages, links.Found, links.Leads, links.Company);
        return new PageStamps(_sharedChanged, _changed, pages);
    }

    /// <summary>
    /// Whether what was decided of a page still holds in a catalog that shares all but texts and some names with the last one: the page and all it leads to are the same objects,
    /// and it writes none of the names that pages gained or lost. What led nowhere is looked for anew, since what was meant is looked for among all names.
    /// </summary>
    public bool StillHolds(int number, Catalog catalog, FrozenSet<string> renamed)
    {
        var links = Pages[number];
        return IsIn(catalog.Pages[number], Catalog!)
            && (renamed.Count == 0 || (Found[number].IsEmpty && !PageLinker.NamesWritten(catalog.Pages[number]).Any(renamed.Contains)))
            && links.Links.All(link => link.Page is null || IsIn(link.Page, catalog))
            && links.Named.All(named => IsIn(named.Page, catalog))
            && links.GlossaryUses.All(use => IsIn(use.Term, catalog))
            && links.References.All(reference => reference.Entry.Page is null || IsIn(reference.Entry.Page, catalog));
    }

    /// <summary>Whether a page is a catalog's, and not an earlier one of the same number.</summary>
    public static bool IsIn(Page page, Catalog catalog) => ReferenceEquals(catalog.Pages[page.Number], page);
}
