using System.Collections.Immutable;
using Site.Build.Linking;
using Site.Build.Planning.Timelines;
using Site.Build.Reading;
using Site.Model.Catalogs;
using Site.Model.Links;
using Site.Search;

namespace Site.Build.Planning;

/// <summary>What PLAN works from.</summary>
internal sealed record PlanInput
{
    /// <summary>The catalog.</summary>
    public required Catalog Catalog { get; init; }

    /// <summary>The sections that have pages, in order.</summary>
    public ImmutableArray<TaxonomyTerm> Sections => [.. Catalog.Taxonomies.First(taxonomy => taxonomy.Name == "sections").Terms.Where(section => !section.Pages.IsEmpty)];

    /// <summary>Links to its pages.</summary>
    public PageHrefs Hrefs => field ?? LazyInitializer.EnsureInitialized(ref field, () => new PageHrefs(Catalog.Pages.Length));

    /// <summary>Where links lead.</summary>
    public required LinkGraph Links { get; init; }

    /// <summary>When what each page is made of last changed.</summary>
    public required PageStamps Stamps { get; init; }

    /// <summary>What git knows.</summary>
    public required GitHistory History { get; init; }

    /// <summary>The theme's assets, placed in the site, by their path in the theme.</summary>
    public required IReadOnlyDictionary<string, SiteAsset> ThemeAssets { get; init; }

    /// <summary>The address the site is published under; ends with a slash; null when not said.</summary>
    public required Uri? BaseUrl { get; init; }

    /// <summary>The content folder's path in the repository; empty when unknown.</summary>
    public required string Folder { get; init; }

    /// <summary>The day of the build.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>What follows from the front matter of features, releases, events and papers.</summary>
    public required SiteFacts Facts { get; init; }

    /// <summary>Which letters the index A–Z had in the build before.</summary>
    public required StampMemory<ImmutableArray<string>> Letters { get; init; }

    /// <summary>What was made of the documents of the search index before that are made of the same front matter; null when nothing is to be kept.</summary>
    public required SearchMemory? Searched { get; init; }

    /// <summary>Whether the site has a timeline.</summary>
    public bool HasTimeline => Facts.HasTimeline;

    /// <summary>All that happened.</summary>
    public Timeline Timeline => Facts.Timeline;

    /// <summary>The pages that cite each source, by key.</summary>
    public IReadOnlyDictionary<string, ImmutableArray<Page>> CitedBy => field ?? LazyInitializer.EnsureInitialized(ref field, FindCiting);

    private Dictionary<string, ImmutableArray<Page>> FindCiting() =>
        Catalog.Pages
            .SelectMany(page => Links.Pages[page.Number].References.Select(reference => (reference.Entry.Key, Page: page)))
            .GroupBy(pair => pair.Key, pair => pair.Page, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.ToImmutableArray(), StringComparer.Ordinal);
}
