using System.Collections.Immutable;
using Site.Build.Parsing;
using Site.Model.Catalogs;
using Site.Model.Content;
using Site.Model.Diagnostics;

namespace Site.Build.Cataloging;

/// <summary>CATALOG: all documents become one catalog, and what they say is held against each other.</summary>
internal static class CatalogBuilder
{
    /// <summary>Builds the catalog. Documents whose front matter could not be bound are not in it.</summary>
    /// <param name="content">What PARSE made.</param>
    /// <param name="drafts">Whether drafts are pages too.</param>
    /// <param name="memory">What the build before gathered: what did not change stays the same objects and is not checked again. Takes over what this one gathers.</param>
    public static (Catalog Catalog, ImmutableArray<Diagnostic> Diagnostics) Build(ParsedContent content, bool drafts, CatalogMemory memory)
    {
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        var settings = content.Settings ?? new SiteSettings { Title = "" };
        var known = ReferenceEquals(memory.Catalog?.Settings, settings) ? memory.Catalog : null;
        var pages = PagePlacing.Place(content.Documents, settings, drafts, known?.Pages ?? [], diagnostics);
        var same = known is not null && PagePlacing.AreSameButForTexts(pages, known.Pages) ? known : null;
        var placed = known is not null && PagePlacing.AreInSamePlaces(pages, known.Pages) ? known : null;
        var (names, taxonomies) = same is null ? Gather(pages, settings) : (same.PagesByName.With(pages), Taxonomies.With(same.Taxonomies, pages));
        var redirects = Redirects.Of(pages, diagnostics);
        var releases = known is not null && ReleaseLines.AreOf(known.Releases, pages) ? known.Releases : ReleaseLines.Of(pages, settings, diagnostics);
        var catalog = new Catalog
        {
            Settings = settings,
            Pages = pages,
            PagesByName = names,
            PagesByKey = placed?.PagesByKey.With(pages) ?? PageLookup.Of(pages, page => page.Key),
            PagesBySource = placed?.PagesBySource.With(pages) ?? PageLookup.Of(pages, page => page.Document.Source.Path),
            Redirects = redirects,
            Taxonomies = taxonomies,
            Releases = releases,
            Tracker = TrackerBuilder.Build(pages, settings, releases, content.XenReleases, content.XenFeatures, known),
            Bibliography = BibliographyIndex.Of(content.References, content.ReferencesSource, pages, diagnostics),
            Comparison = content.Comparison?.Value,
            Platform = content.Platform?.Value,
            Glossary = GlossarySpellings.Of(pages),
            Assets = AssetPlacing.Place(content.Assets, content.Diagrams),
        };
        diagnostics.AddRange(SettingsChecks.Check(content.Settings, content.SettingsSource));
        diagnostics.AddRange(content.Comparison is { } comparison ? ComparisonChecks.Check(comparison.Value, comparison.Source, catalog) : []);
        diagnostics.AddRange(content.Platform is { } platform ? PlatformChecks.Check(platform.Value, platform.Source, catalog) : []);
        diagnostics.AddRange(EraChecks.Check(settings.Eras, content.SettingsSource, catalog));
        diagnostics.AddRange(EventChecks.CheckAbsorbed(catalog));
        // A page is checked with the ids of others, the releases, and upstream's rows.
        var found = CheckPages(catalog, placed is not null && ReferenceEquals(placed.Releases, releases) && ReferenceEquals(placed.Tracker.Xen, catalog.Tracker.Xen) ? memory : null);
        foreach (var ofPage in found)
        {
            diagnostics.AddRange(ofPage);
        }

        memory.Keep(catalog, found);
        return (catalog, diagnostics.ToImmutable());
    }

    /// <summary>What is wrong with each page's front matter: what it was, for a page that is still the object it was.</summary>
    private static ImmutableArray<ImmutableArray<Diagnostic>> CheckPages(Catalog catalog, CatalogMemory? known) =>
    [
        .. catalog.Pages.Select((page, i) => known is not null && ReferenceEquals(known.Catalog!.Pages[i], page) ? known.Found[i] : [.. PageChecks.Check(page, catalog)]),
    ];

    /// <summary>The names of all pages and their taxonomies, beside each other: of CATALOG, these take longest.</summary>
    private static (PageNameLookup Names, ImmutableArray<Taxonomy> Taxonomies) Gather(ImmutableArray<Page> pages, SiteSettings settings)
    {
        var names = Task.Run(() => PageNames.Index(pages));
        var taxonomies = Taxonomies.Of(pages, settings);
        return (names.GetAwaiter().GetResult(), taxonomies);
    }
}
