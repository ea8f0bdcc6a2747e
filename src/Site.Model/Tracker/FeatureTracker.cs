using System.Collections.Immutable;
using Site.Model.Catalogs;

namespace Site.Model.Tracker;

/// <summary>What works where, since when, says who: all features with their statements, and upstream's own rows.</summary>
/// <param name="Features">The features, by title.</param>
/// <param name="Lines">The releases of each product, in the order of the site's products; only products that have releases.</param>
/// <param name="Xen">Xen's support statement; null when it was not imported.</param>
public sealed record FeatureTracker(ImmutableArray<TrackedFeature> Features, ImmutableArray<ReleaseLine> Lines, XenSupport? Xen)
{
    /// <summary>The releases of a product; null when it has none.</summary>
    public ReleaseLine? LineOf(string product) => Lines.FirstOrDefault(line => line.Product.Id.Value == product);

    /// <summary>The feature of a page; null when the page is none.</summary>
    public TrackedFeature? FeatureOf(Page page) => ByPage.GetValueOrDefault(page.Number);

    private Dictionary<int, TrackedFeature> ByPage { get; } = Features.ToDictionary(feature => feature.Page.Number);

    /// <summary>The newest release of a product on a day; null when there was none yet.</summary>
    public static Release? NewestOn(ReleaseLine line, DateOnly day) =>
        line.Releases.Where(release => release.Meta.Date.Value.Start <= day).MaxBy(release => (release.Meta.Date.Value.Start, release.Index));
}
