using System.Collections.Immutable;
using Site.Model.Catalogs;
using Site.Model.Diagnostics;
using Site.Model.Links;

namespace Site.Build.Linking;

/// <summary>LINK: every name finds its page, and every page learns what leads to it.</summary>
internal static class LinkBuilder
{
    /// <summary>
    /// Resolves the links, citations and glossary terms of all pages, in parallel, then turns them round. What an earlier build decided and still holds is not decided again.
    /// </summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="shared">What it shares among all its pages.</param>
    /// <param name="memory">What the build before decided; takes over what this one decides.</param>
    /// <param name="observer">Told of every page.</param>
    /// <returns>Where links lead, when what each page is made of last changed, and what is wrong.</returns>
    public static (LinkGraph Graph, PageStamps Stamps, ImmutableArray<Diagnostic> Diagnostics) Build(
        Catalog catalog, SharedInputs shared, LinkMemory memory, IBuildObserver observer)
    {
        var isSame = shared.AreSameAs(memory.Shared);
        var (pages, found) = Resolve(catalog, isSame ? memory : null, observer);
        var stamps = memory.Keep(shared, isSame, catalog, pages, found);
        var count = pages.Sum(links => links.Links.Length + links.References.Length + links.Named.Length);
        return (new LinkGraph(pages, count), stamps, [.. found.SelectMany(diagnostics => diagnostics), .. Orphans.Find(catalog, pages)]);
    }

    private static (ImmutableArray<PageLinks> Pages, ImmutableArray<ImmutableArray<Diagnostic>> Found) Resolve(Catalog catalog, LinkMemory? known, IBuildObserver observer)
    {
        var terms = new TermMatcher(catalog.Glossary);
        var resolved = new PageLinks[catalog.Pages.Length];
        var found = new ImmutableArray<Diagnostic>[catalog.Pages.Length];
        Parallel.For(0, resolved.Length, i =>
        {
            (resolved[i], found[i]) = known is not null && known.StillHolds(i, catalog)
                ? (known.Pages[i], known.Found[i])
                : new PageLinker(catalog.Pages[i], catalog, terms).Link();
            observer.Advance();
        });
        var backlinks = Backlinks.Of(catalog, resolved);
        var related = known is not null && HaveSameTies(known.Pages, resolved)
            ? [.. known.Pages.Select(links => InCatalog(links.Related, catalog))]
            : RelatedPages.Of(catalog, resolved, backlinks);
        return ([.. resolved.Select((links, i) => With(links, backlinks[i], related[i]))], [.. found]);
    }

    /// <summary>Whether all pages lead to the same pages and sources as before: then they are related as before.</summary>
    private static bool HaveSameTies(ImmutableArray<PageLinks> before, PageLinks[] now)
    {
        for (var i = 0; i < now.Length; i++)
        {
            if (!ReferenceEquals(before[i], now[i]) && !(
                before[i].Links.Select(link => link.Page?.Number).SequenceEqual(now[i].Links.Select(link => link.Page?.Number))
                && before[i].Named.Select(named => (named.Page.Number, named.IsRelated)).SequenceEqual(now[i].Named.Select(named => (named.Page.Number, named.IsRelated)))
                && before[i].References.Select(reference => reference.Entry.Key).SequenceEqual(now[i].References.Select(reference => reference.Entry.Key), StringComparer.Ordinal)))
            {
                return false;
            }
        }

        return true;
    }

    private static ImmutableArray<RelatedPage> InCatalog(ImmutableArray<RelatedPage> related, Catalog catalog) =>
        related.All(other => LinkMemory.IsIn(other.Page, catalog))
            ? related
            : [.. related.Select(other => other with { Page = catalog.Pages[other.Page.Number] })];

    /// <summary>The links with what was found by turning them round; the same object when that is what it had.</summary>
    private static PageLinks With(PageLinks links, ImmutableArray<Backlink> backlinks, ImmutableArray<RelatedPage> related) =>
        links.Backlinks.SequenceEqual(backlinks) && links.Related.SequenceEqual(related) ? links : links with { Backlinks = backlinks, Related = related };
}
