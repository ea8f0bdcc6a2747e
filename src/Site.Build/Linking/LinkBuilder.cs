using System.Collections.Immutable;
using Site.Model.Catalogs;
using Site.Model.Diagnostics;
using Site.Model.Links;

namespace Site.Build.Linking;

/// <summary>LINK: every name finds its page, and every page learns what leads to it.</summary>
internal static class LinkBuilder
{
    /// <summary>Resolves the links, citations and glossary terms of all pages, in parallel, then turns them round.</summary>
    public static (LinkGraph Graph, ImmutableArray<Diagnostic> Diagnostics) Build(Catalog catalog, IBuildObserver observer)
    {
        var terms = new TermMatcher(catalog.Glossary);
        var resolved = new PageLinks[catalog.Pages.Length];
        var found = new ImmutableArray<Diagnostic>[catalog.Pages.Length];
        Parallel.For(0, resolved.Length, i =>
        {
            (resolved[i], found[i]) = new PageLinker(catalog.Pages[i], catalog, terms).Link();
            observer.Advance();
        });
        var backlinks = Backlinks.Of(catalog, resolved);
        var related = RelatedPages.Of(catalog, resolved, backlinks);
        var pages = resolved.Select((links, i) => links with { Backlinks = backlinks[i], Related = related[i] }).ToImmutableArray();
        var orphans = Orphans.Find(catalog, backlinks);
        var count = resolved.Sum(links => links.Links.Length + links.References.Length + links.Named.Length);
        return (new LinkGraph(pages, count), [.. found.SelectMany(diagnostics => diagnostics), .. orphans]);
    }
}
