namespace Site.Build.Changes;

/// <summary>What a page weighs by itself, without the theme's files that all pages share.</summary>
/// <param name="Path">The page.</param>
/// <param name="Bytes">Bytes of its HTML.</param>
/// <param name="Compressed">The same through gzip.</param>
public sealed record PageWeight(string Path, int Bytes, int Compressed);
