namespace Site.Search;

/// <summary>One file of the index.</summary>
/// <param name="Path">Relative to the site's root, with slashes: <c>search/root.js</c>.</param>
/// <param name="Content">Its bytes: UTF-8.</param>
public sealed record SearchFile(string Path, ReadOnlyMemory<byte> Content);
