using System.Text.RegularExpressions;
using Site.Model.Catalogs;
using Site.Model.Content;

namespace Site.Build.Fixing;

/// <summary>Brings versions to the spelling that the releases have: <c>v5.10</c>, <c>Linux 5.10</c> and <c>5.10.0</c> are 5.10.</summary>
internal static partial class VersionForms
{
    /// <summary>The version as its release is named; null when it is named so already, or when no release, or more than one, is meant.</summary>
    public static string? Mend(string written, ReleaseLine line)
    {
        if (line.Find(written) is not null)
        {
            return null;
        }

        var bare = Bare(written, line.Product);
        if (line.Find(bare) is not null)
        {
            return bare;
        }

        var same = line.Releases.Where(release => Significant(release.Version) == Significant(bare)).ToList();
        return same.Count == 1 && bare.Length > 0 && char.IsAsciiDigit(bare[0]) ? same[0].Version : null;
    }

    /// <summary>A version without the product's name and the v before it.</summary>
    public static string Bare(string written, Product product)
    {
        var text = written.Trim();
        foreach (var name in new[] { product.ReleaseName, product.Name, product.Id.Value }.OfType<string>())
        {
            if (text.StartsWith(name, StringComparison.OrdinalIgnoreCase) && text.Length > name.Length && text[name.Length] is ' ' or '-')
            {
                text = text[(name.Length + 1)..].Trim();
            }
        }

        return VersionMark().Replace(text, "");
    }

    /// <summary>A name of what a page was held against, <c>Linux 7.3</c>; null when it is written so already, or begins with no product's name.</summary>
    public static string? MendNamed(string written, IEnumerable<Product> products)
    {
        foreach (var product in products)
        {
            var name = product.ReleaseName ?? product.Name;
            var bare = Bare(written, product);
            if (bare != written.Trim() && bare.Length > 0 && char.IsAsciiDigit(bare[0]) && StartsWithName(written.Trim(), product))
            {
                var mended = $"{name} {bare}";
                return mended == written ? null : mended;
            }
        }

        return null;
    }

    private static bool StartsWithName(string text, Product product) =>
        new[] { product.ReleaseName, product.Name, product.Id.Value }.OfType<string>().Any(name => text.StartsWith(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>The version without zeros at its end, which no product here gives a meaning of their own.</summary>
    private static string Significant(string version) => ZerosAtEnd().Replace(version, "");

    [GeneratedRegex(@"^(?:v|version\s+|release\s+)(?=\d)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex VersionMark();

    [GeneratedRegex(@"(?:\.0)+$", RegexOptions.CultureInvariant)]
    private static partial Regex ZerosAtEnd();
}
