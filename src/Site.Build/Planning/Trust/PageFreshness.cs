using System.Collections.Immutable;
using Site.Model.Catalogs;
using Site.Model.Content;
using Site.Model.Dates;
using Site.Model.Text;
using Site.Model.Tracker;

namespace Site.Build.Planning.Trust;

/// <summary>How fresh what a page says is: when it was held against its sources, and which releases came out after those it was held against.</summary>
/// <param name="Verified">When it was last held against its sources; null when never as a whole.</param>
/// <param name="Newer">The newest releases of the products it was held against, of which it knows older ones.</param>
internal sealed record PageFreshness(HistoricalDate? Verified, ImmutableArray<Release> Newer)
{
    /// <summary>Months after which nobody can be sure any more.</summary>
    public const int MonthsTillStale = 12;

    /// <summary>The freshness of a page.</summary>
    public static PageFreshness Of(Page page, FeatureTracker tracker) => Of(page.Meta.Verified, page.Meta.VerifiedAgainst, tracker);

    /// <summary>The freshness of what bears these keys.</summary>
    public static PageFreshness Of(Located<HistoricalDate>? verified, ImmutableArray<Located<string>> against, FeatureTracker tracker) =>
        new(verified?.Value, [.. against.Select(version => NewerThan(version.Value, tracker)).OfType<Release>()]);

    /// <summary>Whether the day is too long ago.</summary>
    public bool IsStale(DateOnly today) => Verified is { } verified && verified.Last < today.AddMonths(-MonthsTillStale);

    /// <summary>The newest release of the product that a name such as "QEMU 11.1" begins with, when it is newer, as far as the name tells versions apart.</summary>
    private static Release? NewerThan(string named, FeatureTracker tracker)
    {
        var space = named.LastIndexOf(' ');
        var line = space < 0 ? null : tracker.Lines.FirstOrDefault(candidate => NameOf(candidate.Product) == named[..space]);
        if (line is null)
        {
            return null;
        }

        var (version, newest) = (named[(space + 1)..], line.Releases[^1]);
        var asExact = string.Join('.', newest.Version.Split('.').Take(version.Split('.').Length));
        return VersionOrder.Instance.Compare(asExact, version) > 0 ? newest : null;
    }

    private static string NameOf(Product product) => product.ReleaseName ?? product.Name;
}
