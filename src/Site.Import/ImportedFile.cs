namespace Site.Import;

/// <summary>A file that an import makes.</summary>
/// <param name="Path">Its path below <c>content/data/</c>, with forward slashes.</param>
/// <param name="Text">Its text, line ends LF.</param>
public sealed record ImportedFile(string Path, string Text);
