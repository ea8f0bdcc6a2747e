namespace Site.Build.Reading;

/// <summary>A content file that is neither Markdown nor YAML.</summary>
/// <param name="Path">Path relative to the content folder, with forward slashes.</param>
/// <param name="Bytes">What it holds.</param>
/// <param name="Hash">Its <see cref="Site.Model.Text.ContentHash"/>.</param>
public sealed record AssetFile(string Path, ReadOnlyMemory<byte> Bytes, string Hash);
