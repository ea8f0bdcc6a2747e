using Site.Model.Documents;

namespace Site.Model.Catalogs;

/// <summary>A file that is copied to the site as it is, under a name that carries its hash.</summary>
/// <param name="SourcePath">Its path: relative to the content folder, or to the theme's assets.</param>
/// <param name="Path">Where it is in the site.</param>
/// <param name="Bytes">What it holds.</param>
/// <param name="Width">Width in pixels, of an image whose size is known.</param>
/// <param name="Height">Height in pixels, of an image whose size is known.</param>
public sealed record SiteAsset(string SourcePath, string Path, ReadOnlyMemory<byte> Bytes, int? Width, int? Height)
{
    /// <summary>The diagram that it is, which pages hold as a part of themselves; null for any other file.</summary>
    public Diagram? Diagram { get; init; }
}
