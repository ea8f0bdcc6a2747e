using System.Collections.Immutable;
using Site.Model.Catalogs;
using Site.Model.Content;
using Site.Model.Support;
using Site.Model.Text;
using Site.Model.Tracker;

namespace Site.Build.Cataloging;

/// <summary>Joins features, releases and upstream's rows into the tracker.</summary>
internal static class TrackerBuilder
{
    /// <summary>The tracker. What does not fit together was or will be reported by the checks, and is passed over here.</summary>
    /// <param name="pages">All pages.</param>
    /// <param name="settings">The site's settings.</param>
    /// <param name="lines">The releases of each product.</param>
    /// <param name="xenReleases">The releases of Xen's support statement; empty when it was not imported.</param>
    /// <param name="xenFeatures">Its features.</param>
    /// <param name="known">An earlier catalog with the same settings: what is made of the same objects stays the same object.</param>
    public static FeatureTracker Build(
        ImmutableArray<Page> pages, SiteSettings settings, IReadOnlyDictionary<string, ReleaseLine> lines,
        ImmutableArray<XenRelease> xenReleases, ImmutableArray<XenFeature> xenFeatures, Catalog? known)
    {
        var xen = XenOf(xenReleases, xenFeatures, known?.Tracker.Xen);
        var before = ReferenceEquals(known?.Releases, lines) && ReferenceEquals(known.Tracker.Xen, xen) ? known.Tracker : null;
        return before is not null && PagePlacing.AreAll<FeatureMeta>([.. before.Features.Select(feature => feature.Page)], pages)
            ? before
            : new FeatureTracker(
                Features(pages, settings, lines, xen, before),
                [.. settings.Products.Select(product => lines.GetValueOrDefault(product.Id.Value)).OfType<ReleaseLine>().Where(line => !line.Releases.IsEmpty)],
                xen);
    }

    private static XenSupport? XenOf(ImmutableArray<XenRelease> releases, ImmutableArray<XenFeature> features, XenSupport? known)
    {
        if (releases.IsEmpty || features.IsEmpty)
        {
            return null;
        }

        ImmutableArray<XenFeature> distinct = [.. features.DistinctBy(feature => feature.Path.Value, StringComparer.Ordinal)];
        return known?.Releases == releases && known.Features.AsSpan().SequenceEqual(distinct.AsSpan(), ReferenceEqualityComparer.Instance)
            ? known
            : new XenSupport(releases, distinct);
    }

    private static ImmutableArray<TrackedFeature> Features(
        ImmutableArray<Page> pages, SiteSettings settings, IReadOnlyDictionary<string, ReleaseLine> lines, XenSupport? xen, FeatureTracker? before)
    {
        var order = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < settings.Products.Length; i++)
        {
            order.TryAdd(settings.Products[i].Id.Value, i);
        }

        // By the object: what the front matter says may be the same in two pages.
        var known = (before?.Features ?? []).ToDictionary<TrackedFeature, object>(feature => feature.Meta, ReferenceEqualityComparer.Instance);
        return
        [
            .. pages.Where(page => page.Meta is FeatureMeta)
                .OrderBy(page => page.Title, StringComparer.OrdinalIgnoreCase).ThenBy(page => page.Id, StringComparer.Ordinal)
                .Select(page => known.GetValueOrDefault(page.Meta) is not { } same ? Track(page, (FeatureMeta)page.Meta, lines, order, xen)
                    : ReferenceEquals(same.Page, page) ? same
                    : same with { Page = page }),
        ];
    }

    private static TrackedFeature Track(
        Page page, FeatureMeta meta, IReadOnlyDictionary<string, ReleaseLine> lines, Dictionary<string, int> order, XenSupport? xen)
    {
        var statements = meta.Statements
            .Where(statement => lines.ContainsKey(statement.Product.Value))
            .Select(statement => StatementSpan.Of(statement, lines[statement.Product.Value]))
            .OrderBy(span => order.GetValueOrDefault(span.Statement.Product.Value, int.MaxValue))
            .ThenBy(span => span.First);
        var ids = new Dictionary<string, int>(StringComparer.Ordinal);
        var tracked = statements.Select(span => new TrackedStatement(
            UniqueId(span.Statement, ids), span.Statement, lines[span.Statement.Product.Value], span.First,
            Math.Min(span.Last, lines[span.Statement.Product.Value].Releases.Length - 1)));
        var rows = meta.XenSupport.Select(path => xen?.ByPath.GetValueOrDefault(path.Value)).OfType<XenFeature>();
        return new TrackedFeature(page, meta, [.. tracked], [.. rows]);
    }

    /// <summary>An id made of product, first release and condition: it stays when statements before it come or go.</summary>
    private static string UniqueId(Statement statement, Dictionary<string, int> ids)
    {
        var condition = string.Join(' ',
        [
            .. statement.Arch.Select(arch => arch.Value.ToString()), .. statement.Guest.Select(guest => guest.Value),
            statement.Qualifier?.Value ?? "",
        ]);
        var id = Slug.Of($"{statement.Product.Value} {statement.Since?.Value ?? "start"} {condition}");
        var uses = ids[id] = ids.GetValueOrDefault(id) + 1;
        return uses == 1 ? id : $"{id}-{uses}";
    }
}
