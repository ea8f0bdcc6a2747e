using System.Buffers;
using System.Collections.Immutable;
using Site.Model.Views;

namespace Site.Theme.Default;

/// <summary>The script that all pages load after the first paint: several, each with a work of its own, sent as one, since on a slow line each request costs more than its bytes.</summary>
internal static class PageScript
{
    /// <summary>Its path.</summary>
    public const string Path = "js/page.js";

    /// <summary>What it is made of, in the order it runs in. Each finds its addresses on the script element.</summary>
    public static ImmutableArray<string> Parts { get; } = ["js/site.js", "js/reading.js", "js/search-open.js", "js/preview-open.js"];

    /// <summary>The assets with this one in the place of its parts.</summary>
    public static ImmutableArray<ThemeAsset> Join(ImmutableArray<ThemeAsset> assets)
    {
        var script = new ArrayBufferWriter<byte>();
        foreach (var part in Parts)
        {
            script.Write(assets.Single(asset => asset.Path == part).Bytes.Span);
        }

        return assets.RemoveAll(asset => Parts.Contains(asset.Path)).Add(new ThemeAsset(Path, script.WrittenMemory))
            .Sort((one, other) => string.CompareOrdinal(one.Path, other.Path));
    }
}
