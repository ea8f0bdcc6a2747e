using System.Collections.Immutable;
using Site.Build.Cataloging;
using Site.Build.Planning.Api.Feeds;
using Site.Build.Planning.Timelines;
using Site.Build.Planning.Tracking;
using Site.Model.Catalogs;
using Site.Model.Content;
using Site.Model.Views;

namespace Site.Build.Planning;

/// <summary>
/// What follows from the front matter of features, releases, events and papers, whatever else is in the catalog: each thing is made when it is first asked for, and once.
/// May be asked by many threads.
/// </summary>
internal sealed class SiteFacts
{
    private readonly Catalog _catalog;
    private readonly DateOnly _today;
    private readonly Lazy<ImmutableArray<StatusEvent>> _statusEvents;
    private readonly Lazy<Timeline> _timeline;
    private readonly Lazy<(string Path, ReadOnlyMemory<byte> Bytes)> _trackerData;
    private readonly Lazy<ImmutableArray<FacetView>> _facets;

    private SiteFacts(Catalog catalog, DateOnly today, SiteFacts? same)
    {
        (_catalog, _today) = (catalog, today);
        HasTimeline = Timeline.ExistsIn(catalog);
        _statusEvents = new(() => same is null ? StatusEvents.UpTo(today, catalog.Tracker) : StatusEvents.With(same.Statuses, catalog.Tracker));
        _timeline = new(() => same is null ? TimelineBuilder.Build(catalog, Statuses, today) : TimelineBuilder.With(same.Timeline, catalog.Pages));
        _trackerData = same?._trackerData ?? new(() => Tracking.TrackerData.Of(catalog.Tracker, catalog.Settings.Areas));
        _facets = same?._facets ?? new(() => new FeatureMatrix(catalog).FacetsOn(today));
    }

    /// <summary>What happened to features, the newest first.</summary>
    public ImmutableArray<StatusEvent> Statuses => _statusEvents.Value;

    /// <summary>Whether the site has a timeline: an event that someone wrote. Told without making it.</summary>
    public bool HasTimeline { get; }

    /// <summary>All that happened.</summary>
    public Timeline Timeline => _timeline.Value;

    /// <summary>The script that the tracker's pages load, and its path.</summary>
    public (string Path, ReadOnlyMemory<byte> Bytes) TrackerData => _trackerData.Value;

    /// <summary>The facets of the matrix of products, whose values have a page each.</summary>
    public ImmutableArray<FacetView> Facets => _facets.Value;

    /// <summary>The facts of a catalog on a day.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="today">The day of the build.</param>
    /// <param name="known">Those of a build before, if any: they hold on while nothing that they follow from changes, and what was made of them while only texts do.</param>
    public static SiteFacts Of(Catalog catalog, DateOnly today, SiteFacts? known = null)
    {
        if (known is null || known._today != today || !ReferenceEquals(known._catalog.Settings, catalog.Settings))
        {
            return new SiteFacts(catalog, today, null);
        }

        var before = known._catalog;
        return ReferenceEquals(before.Tracker, catalog.Tracker) && DatedIn(before).SequenceEqual(DatedIn(catalog)) ? known
            : new SiteFacts(catalog, today, SaysTheSame(before, catalog) ? known : null);
    }

    private static IEnumerable<Page> DatedIn(Catalog catalog) => catalog.Pages.Where(page => page.Meta is EventMeta or ReleaseMeta or PaperMeta);

    /// <summary>Whether two catalogs differ in nothing that facts say: in texts only, and not in those of releases, which statements hold on to.</summary>
    private static bool SaysTheSame(Catalog one, Catalog other) =>
        PagePlacing.AreSameButForTexts(one.Pages, other.Pages)
        && ReferenceEquals(one.Releases, other.Releases)
        && ReferenceEquals(one.Tracker.Xen, other.Tracker.Xen);
}
