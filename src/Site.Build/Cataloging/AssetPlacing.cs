using System.Globalization;
using System.Text;
using Site.Build.Reading;
using Site.Model.Catalogs;
using Site.Model.Documents;

namespace Site.Build.Cataloging;

/// <summary>Gives the content's assets their places, under names that carry their hash.</summary>
internal static class AssetPlacing
{
    /// <summary>The assets by their path in the content folder.</summary>
    public static IReadOnlyDictionary<string, SiteAsset> Place(IEnumerable<AssetFile> files, IEnumerable<Diagram> diagrams) =>
        files.Select(Place).Concat(diagrams.Select(Place)).ToDictionary(asset => asset.SourcePath, StringComparer.Ordinal);

    private static SiteAsset Place(AssetFile file)
    {
        var size = ImageSize.Of(file.Bytes.Span);
        return new SiteAsset(file.Path, FingerprintedPath.Of(file.Path, file.Hash), file.Bytes, size?.Width, size?.Height);
    }

    private static SiteAsset Place(Diagram diagram)
    {
        var alone = string.Create(
            CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {diagram.Width} {diagram.Height}\" font-family=\"sans-serif\" font-size=\"14\">{diagram.Content}</svg>\n");
        return new SiteAsset(diagram.Path, FingerprintedPath.Of(diagram.Path, diagram.Hash), Encoding.UTF8.GetBytes(alone), diagram.Width, diagram.Height) { Diagram = diagram };
    }
}
