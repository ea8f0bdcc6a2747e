using System.Collections.Immutable;
using Site.Build.Planning.Trust;
using Site.Model.Catalogs;
using Site.Model.Content;

namespace Site.Build.Changes;

/// <summary>Counts what should be held against its sources again, before and after, on the same day.</summary>
internal static class FreshnessComparer
{
    /// <summary>The measures of docs/authoring.md's <c>verified</c> and <c>verified-against</c>.</summary>
    public static ImmutableArray<FreshnessChange> Compare(Catalog before, Catalog after, DateOnly date) =>
    [
        Measure("pages never verified", before, after, freshness => freshness.Verified is null),
        Measure("pages verified more than twelve months ago", before, after, freshness => freshness.IsStale(date)),
        Measure("pages behind a release", before, after, freshness => !freshness.Newer.IsEmpty),
    ];

    private static FreshnessChange Measure(string name, Catalog before, Catalog after, Func<PageFreshness, bool> counts)
    {
        var old = PathsOf(before, counts);
        var now = PathsOf(after, counts);
        return new FreshnessChange(name, old.Count, now.Count, [.. now.Except(old).Order(StringComparer.Ordinal)]);
    }

    private static HashSet<string> PathsOf(Catalog catalog, Func<PageFreshness, bool> counts) =>
        catalog.Pages.Where(page => page.Meta is not (TermMeta or ReleaseMeta) && counts(PageFreshness.Of(page, catalog.Tracker)))
            .Select(page => page.Address).ToHashSet(StringComparer.Ordinal);
}
