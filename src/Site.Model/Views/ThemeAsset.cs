namespace Site.Model.Views;

/// <summary>A file of the theme.</summary>
/// <param name="Path">Path below the theme's assets folder: <c>css/site.css</c>. Relative <c>url(…)</c> in CSS are rewritten to the hashed names.</param>
/// <param name="Bytes">What it holds.</param>
public sealed record ThemeAsset(string Path, ReadOnlyMemory<byte> Bytes);
