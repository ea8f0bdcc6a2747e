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
    private ImmutableArray<int> _shownChanged = [];

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

    /// <summary>What leads to each page.</summary>
    public ImmutableArray<ImmutableArray<Backlink>> Backlinks { get; private set; } = [];

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
            _changed = _shownChanged = [.. Enumerable.Repeat(_build, pages.Length)];
        }
        else
        {
            var (before, now) = (Catalog!.Pages, catalog.Pages);
            _shownChanged = [.. _shownChanged.Select((build, i) => Alike.ToOthers((before[i], Pages[i]), (now[i], pages[i])) ? build : _build)];
            _changed = [.. _changed.Select((build, i) => ReferenceEquals(before[i], now[i]) && Alike.ToReaders(Pages[i], pages[i]) ? build : _build)];
        }

        (Shared, Catalog, Pages, Found, Leads, Backlinks, Company) = (shared, catalog, pages, links.Found, links.Leads, links.Backlinks, links.Company);
        return new PageStamps(_sharedChanged, _changed, _shownChanged, pages);
    }

    /// <summary>
    /// The pages of which what was decided no longer holds in a catalog of as many pages that shares all but texts and some names with the last one: those that changed and those that lead to them,
    /// and those that write a name that a page gained or lost. What led nowhere is looked for anew then, since what was meant is looked for among all names.
    /// </summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="renamed">The names that pages gained or lost.</param>
    /// <returns>Whether so, for each page.</returns>
    public bool[] Outdated(Catalog catalog, FrozenSet<string> renamed)
    {
        var outdated = new bool[catalog.Pages.Length];
        for (var i = 0; i < outdated.Length; i++)
        {
            if (!IsIn(Catalog!.Pages[i], catalog))
            {
                outdated[i] = true;
                foreach (var backlink in Backlinks[i])
                {
                    outdated[backlink.Page.Number] = true;
                }
            }

            outdated[i] |= renamed.Count > 0 && (!Found[i].IsEmpty || PageLinker.NamesWritten(catalog.Pages[i]).Any(renamed.Contains));
        }

        return outdated;
    }

    /// <summary>Whether a page is a catalog's, and not an earlier one of the same number.</summary>
    public static bool IsIn(Page page, Catalog catalog) => ReferenceEquals(catalog.Pages[page.Number], page);
}
