using System.Collections.Frozen;
using Site.Build.Reading;
using Site.Model.Catalogs;

namespace Site.Build.Cataloging;

/// <summary>Gives the content's assets their places, under names that carry their hash.</summary>
internal static class AssetPlacing
{
    /// <summary>The assets by their path in the content folder.</summary>
    public static FrozenDictionary<string, SiteAsset> Place(IEnumerable<AssetFile> files) =>
        files.Select(Place).ToFrozenDictionary(asset => asset.SourcePath, StringComparer.Ordinal);

    private static SiteAsset Place(AssetFile file)
    {
        var size = ImageSize.Of(file.Bytes.Span);
        return new SiteAsset(file.Path, FingerprintedPath.Of(file.Path, file.Hash), file.Bytes, size?.Width, size?.Height);
    }
}
