using System.Collections.Immutable;
using Site.Build.Planning.Api.Feeds;
using Site.Build.Planning.Timelines;
using Site.Build.Planning.Tracking;
using Site.Model.Catalogs;
using Site.Model.Content;
using Site.Model.Tracker;
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
    private readonly ImmutableArray<Page> _dated;
    private readonly Lazy<ImmutableArray<StatusEvent>> _statusEvents;
    private readonly Lazy<Timeline> _timeline;
    private readonly Lazy<(string Path, ReadOnlyMemory<byte> Bytes)> _trackerData;
    private readonly Lazy<ImmutableArray<FacetView>> _facets;

    private SiteFacts(Catalog catalog, DateOnly today, SiteFacts? same)
    {
        (_catalog, _today, _dated) = (catalog, today, DatedIn(catalog));
        _statusEvents = new(() => same is null ? StatusEvents.UpTo(today, catalog.Tracker) : StatusEvents.With(same.Statuses, catalog.Tracker));
        _timeline = new(() => same is null ? TimelineBuilder.Build(catalog, Statuses, today) : TimelineBuilder.With(same.Timeline, catalog.Pages));
        _trackerData = same?._trackerData ?? new(() => Tracking.TrackerData.Of(catalog.Tracker, catalog.Settings.Areas));
        _facets = same?._facets ?? new(() => new FeatureMatrix(catalog).FacetsOn(today));
    }

    /// <summary>What happened to features, the newest first.</summary>
    public ImmutableArray<StatusEvent> Statuses => _statusEvents.Value;

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

        var (tracker, dated) = (known._catalog.Tracker, DatedIn(catalog));
        return ReferenceEquals(tracker, catalog.Tracker) && known._dated.AsSpan().SequenceEqual(dated.AsSpan()) ? known
            : SayTheSame(tracker, catalog.Tracker) && SayTheSame(known._dated, dated) ? new SiteFacts(catalog, today, known)
            : new SiteFacts(catalog, today, null);
    }

    private static ImmutableArray<Page> DatedIn(Catalog catalog) => [.. catalog.Pages.Where(page => page.Meta is EventMeta or ReleaseMeta or PaperMeta)];

    private static bool SayTheSame(FeatureTracker one, FeatureTracker other) =>
        ReferenceEquals(one.Xen, other.Xen)
        && one.Lines.AsSpan().SequenceEqual(other.Lines.AsSpan(), ReferenceEqualityComparer.Instance)
        && SayTheSame([.. one.Features.Select(feature => feature.Page)], [.. other.Features.Select(feature => feature.Page)]);

    /// <summary>Whether pages have the same front matter, places and numbers: all that facts say of them.</summary>
    private static bool SayTheSame(ImmutableArray<Page> some, ImmutableArray<Page> others) =>
        some.Length == others.Length
        && some.Zip(others).All(pair => ReferenceEquals(pair.First.Meta, pair.Second.Meta) && pair.First.Address == pair.Second.Address && pair.First.Number == pair.Second.Number);
}
