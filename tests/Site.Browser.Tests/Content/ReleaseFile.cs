using System.Collections.Immutable;

namespace Site.Browser.Tests.Content;

/// <summary>What a file of <c>content/releases/</c> says, read without the program that is tested.</summary>
/// <param name="Product">The product's id.</param>
/// <param name="Name">The version as it is written.</param>
/// <param name="Date">The first day that the date can mean: <c>2017-05-26</c>.</param>
/// <param name="HasDay">Whether the date is known to the day.</param>
internal sealed record ReleaseFile(string Product, string Name, string Date, bool HasDay)
{
    /// <summary>The version as numbers.</summary>
    public Version Version => VersionOf(Name);

    /// <summary>Every release of the real content.</summary>
    public static ImmutableArray<ReleaseFile> ReadAll() =>
    [
        .. FrontMatter.ReadAll("content/releases").Select(file => file.Keys)
            .Select(keys => new ReleaseFile((string)keys["product"], (string)keys["version"], FirstDayOf((string)keys["date"]), ((string)keys["date"]).Length == 10)),
    ];

    /// <summary>The newest release of each product on a day, by product; none for a product that had none yet.</summary>
    public static ImmutableDictionary<string, ReleaseFile> NewestOn(string day) => ReadAll()
        .Where(release => string.CompareOrdinal(release.Date, day) <= 0)
        .GroupBy(release => release.Product)
        .ToImmutableDictionary(product => product.Key, product => product.OrderBy(release => release.Date, StringComparer.Ordinal).ThenBy(release => release.Version).Last());

    /// <summary>A version as numbers: <c>4.17</c>, <c>2.6.32</c>.</summary>
    public static Version VersionOf(string text) => Version.Parse(text.Contains('.', StringComparison.Ordinal) ? text : text + ".0");

    private static string FirstDayOf(string date) => (date.TrimEnd('~') + "-01-01")[..10];
}
