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
    /// <param name="known">An earlier catalog: pages that did not change stay the same objects, and names that did not are not gathered again.</param>
    public static (Catalog Catalog, ImmutableArray<Diagnostic> Diagnostics) Build(ParsedContent content, bool drafts, Catalog? known = null)
    {
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        var settings = content.Settings ?? new SiteSettings { Title = "" };
        known = ReferenceEquals(known?.Settings, settings) ? known : null;
        var pages = PagePlacing.Place(content.Documents, settings, drafts, known?.Pages ?? [], diagnostics);
        var same = known is not null && PagePlacing.AreSameButForTexts(pages, known.Pages) ? known : null;
        var redirects = Redirects.Of(pages, diagnostics);
        var releases = ReleaseLines.Of(pages, settings, diagnostics);
        var catalog = new Catalog
        {
            Settings = settings,
            Pages = pages,
            PagesByName = same?.PagesByName.With(pages) ?? PageNames.Index(pages),
            PagesByKey = same?.PagesByKey.With(pages) ?? PageLookup.Of(pages, page => page.Key),
            PagesBySource = same?.PagesBySource.With(pages) ?? PageLookup.Of(pages, page => page.Document.Source.Path),
            Redirects = redirects,
            Taxonomies = same is not null ? Taxonomies.With(same.Taxonomies, pages) : Taxonomies.Of(pages, settings),
            Releases = releases,
            Tracker = TrackerBuilder.Build(pages, settings, releases, content.XenReleases, content.XenFeatures),
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
        foreach (var page in pages)
        {
            diagnostics.AddRange(PageChecks.Check(page, catalog));
        }

        return (catalog, diagnostics.ToImmutable());
    }
}
