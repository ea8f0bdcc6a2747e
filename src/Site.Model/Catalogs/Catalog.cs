using System.Collections.Immutable;
using Site.Model.Content;
using Site.Model.Tracker;

namespace Site.Model.Catalogs;

/// <summary>Everything the content says, with its place in the site: what LINK and PLAN look things up in.</summary>
public sealed record Catalog
{
    /// <summary>The site's settings.</summary>
    public required SiteSettings Settings { get; init; }

    /// <summary>All pages, by kind and then by path.</summary>
    public required ImmutableArray<Page> Pages { get; init; }

    /// <summary>Pages by the slug of every name they have: id, file name, title, alias, and each of these behind its folder.</summary>
    public required PageNameLookup PagesByName { get; init; }

    /// <summary>Pages by kind and id: <c>feature/x2apic</c>.</summary>
    public required PageLookup PagesByKey { get; init; }

    /// <summary>Pages by the path of their file: <c>features/x2apic.md</c>.</summary>
    public required PageLookup PagesBySource { get; init; }

    /// <summary>Redirect pages.</summary>
    public required ImmutableArray<PageRedirect> Redirects { get; init; }

    /// <summary>Sections, products, areas, tags.</summary>
    public required ImmutableArray<Taxonomy> Taxonomies { get; init; }

    /// <summary>The releases of each product, by its id.</summary>
    public required IReadOnlyDictionary<string, ReleaseLine> Releases { get; init; }

    /// <summary>What works where, since when, says who.</summary>
    public required FeatureTracker Tracker { get; init; }

    /// <summary>All sources, by key.</summary>
    public required IReadOnlyDictionary<string, BibliographyEntry> Bibliography { get; init; }

    /// <summary>KVM beside Xen, row by row; null when the site has no comparison.</summary>
    public Comparison? Comparison { get; init; }

    /// <summary>The questions and rules that lead to a platform; null when the site has none.</summary>
    public PlatformChoice? Platform { get; init; }

    /// <summary>Spellings of glossary terms that are linked.</summary>
    public required ImmutableArray<GlossaryEntry> Glossary { get; init; }

    /// <summary>The assets of the content folder, by path.</summary>
    public required IReadOnlyDictionary<string, SiteAsset> Assets { get; init; }

    /// <summary>The pages whose front matter is of one type, in the order of <see cref="Pages"/>.</summary>
    public IEnumerable<(Page Page, TMeta Meta)> Of<TMeta>()
        where TMeta : PageMeta
    {
        foreach (var page in Pages)
        {
            if (page.Meta is TMeta meta)
            {
                yield return (page, meta);
            }
        }
    }
}
