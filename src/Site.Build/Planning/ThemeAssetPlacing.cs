using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using Site.Build.Cataloging;
using Site.Model.Catalogs;
using Site.Model.Text;
using Site.Model.Views;
using Site.Search;

namespace Site.Build.Planning;

/// <summary>Gives the theme's assets their places, and rewrites the addresses in its CSS to them.</summary>
internal static partial class ThemeAssetPlacing
{
    /// <summary>The folder of the theme's files.</summary>
    public const string Folder = "theme/";

    /// <summary>The assets by their path in the theme. Style sheets come last, since their hash depends on the names they hold.</summary>
    public static IReadOnlyDictionary<string, SiteAsset> Place(ImmutableArray<ThemeAsset> assets)
    {
        var placed = new Dictionary<string, SiteAsset>(StringComparer.Ordinal);
        foreach (var asset in assets.Where(asset => !IsStyleSheet(asset)))
        {
            placed[asset.Path] = Place(asset, IsOwnScript(asset) ? Encoding.UTF8.GetBytes(ClientScript.Compact(Encoding.UTF8.GetString(asset.Bytes.Span))) : asset.Bytes);
        }

        foreach (var sheet in assets.Where(IsStyleSheet))
        {
            placed[sheet.Path] = Place(sheet, Rewrite(sheet, placed));
        }

        return placed;
    }

    private static SiteAsset Place(ThemeAsset asset, ReadOnlyMemory<byte> bytes)
    {
        var hash = ContentHash.Of(bytes.Span);
        var size = ImageSize.Of(bytes.Span);
        return new SiteAsset(asset.Path, Folder + FingerprintedPath.Of(asset.Path, hash), bytes, size?.Width, size?.Height);
    }

    private static ReadOnlyMemory<byte> Rewrite(ThemeAsset sheet, Dictionary<string, SiteAsset> placed)
    {
        var css = Encoding.UTF8.GetString(sheet.Bytes.Span);
        var rewritten = RelativeUrl().Replace(css, match =>
        {
            var target = Linking.ContentPath.Resolve(sheet.Path, match.Groups["path"].Value);
            return target is not null && placed.TryGetValue(target, out var asset)
                ? $"url({RelativePath.Between(Folder + sheet.Path, asset.Path)})"
                : match.Value;
        });
        return Encoding.UTF8.GetBytes(rewritten);
    }

    /// <summary>The scripts that are written so that their comments can be left out: all but those that others made and minified.</summary>
    private static bool IsOwnScript(ThemeAsset asset) =>
        asset.Path.StartsWith("js/", StringComparison.Ordinal) && asset.Path.EndsWith(".js", StringComparison.Ordinal) && !asset.Path.EndsWith(".min.js", StringComparison.Ordinal);

    private static bool IsStyleSheet(ThemeAsset asset) => asset.Path.EndsWith(".css", StringComparison.Ordinal);

    [GeneratedRegex("""url\(\s*["']?(?<path>[^"')#:]+)["']?\s*\)""", RegexOptions.CultureInvariant)]
    private static partial Regex RelativeUrl();
}
