using System.Collections.Frozen;
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
        var renamed = isSame ? FrozenSet<string>.Empty : shared.AreSameButForPages(memory.Shared) ? Renaming.Between(memory.Catalog!.Pages, catalog.Pages) : null;
        var links = Decide(catalog, renamed is null ? null : memory, renamed ?? [], observer);
        var stamps = memory.Keep(shared, isSame, catalog, links);
        var count = links.Pages.Sum(page => page.Links.Length + page.References.Length + page.Named.Length);
        return (new LinkGraph(links.Pages, count), stamps, [.. links.Found.SelectMany(diagnostics => diagnostics), .. Orphans.Find(catalog, links.Pages)]);
    }

    private static DecidedLinks Decide(Catalog catalog, LinkMemory? known, FrozenSet<string> renamed, IBuildObserver observer)
    {
        var terms = new TermMatcher(catalog.Glossary);
        var outdated = known?.Outdated(catalog, renamed);
        var resolved = new PageLinks[catalog.Pages.Length];
        var found = new ImmutableArray<Diagnostic>[catalog.Pages.Length];
        var leads = new ImmutableArray<Lead>[catalog.Pages.Length];
        SideBySide.For(resolved.Length, i =>
        {
            if (outdated?[i] is false)
            {
                (resolved[i], found[i], leads[i]) = (known!.Pages[i], known.Found[i], known.Leads[i]);
            }
            else
            {
                (resolved[i], found[i]) = new PageLinker(catalog.Pages[i], catalog, terms).Link();
                leads[i] = Backlinks.Of(catalog.Pages[i], resolved[i]);
            }

            observer.Advance();
        });
        var backlinks = known is null ? Backlinks.TurnedRound(leads) : Backlinks.TurnedRound(leads, known.Leads, known.Backlinks);
        var inTies = known is not null && HaveSameTies(known, catalog, resolved) ? known : null;
        var company = inTies?.Company ?? new Company(catalog, resolved, backlinks);
        var related = RelatedPages.Of(catalog, resolved, backlinks, company, i =>
            inTies is not null && ReferenceEquals(inTies.Pages[i], resolved[i]) ? InCatalog(inTies.Pages[i].Related, catalog) : null);
        return new DecidedLinks([.. resolved.Select((links, i) => With(links, backlinks[i], related[i]))], [.. found], [.. leads], backlinks, company);
    }

    /// <summary>
    /// Whether all pages lead to the same pages and sources as before and have the same tags: then they have the same company,
    /// and those that lead to the same objects are related as before.
    /// </summary>
    private static bool HaveSameTies(LinkMemory known, Catalog catalog, PageLinks[] now)
    {
        var before = known.Pages;
        for (var i = 0; i < now.Length; i++)
        {
            if (!ReferenceEquals(before[i], now[i]) && !(
                known.Catalog!.Pages[i].Meta.Tags.Select(tag => tag.Value).SequenceEqual(catalog.Pages[i].Meta.Tags.Select(tag => tag.Value), StringComparer.Ordinal)
                && before[i].Links.Select(link => link.Page?.Number).SequenceEqual(now[i].Links.Select(link => link.Page?.Number))
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
