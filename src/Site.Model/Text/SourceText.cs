namespace Site.Model.Text;

/// <summary>One text file as read: its path relative to the content folder, its text and the hash of its bytes.</summary>
/// <param name="Path">Path relative to the content folder, with forward slashes.</param>
/// <param name="Text">The decoded text, line ends made LF, without byte order mark.</param>
/// <param name="Hash">SHA-256 of the file's bytes, in lower-case hexadecimal.</param>
public sealed record SourceText(string Path, string Text, string Hash)
{
    /// <summary>The line, column and line text of a span. A span past the end is shown at the end.</summary>
    public SourcePlace PlaceOf(SourceSpan span)
    {
        var start = Math.Clamp(span.Start, 0, Text.Length);
        var lineStart = start == 0 ? 0 : Text.LastIndexOf('\n', start - 1) + 1;
        var lineEnd = Text.IndexOf('\n', start);
        if (lineEnd < 0)
        {
            lineEnd = Text.Length;
        }

        var line = 1 + Text.AsSpan(0, lineStart).Count('\n');
        var length = Math.Clamp(span.Length, 1, Math.Max(1, lineEnd - start));
        return new SourcePlace(Path, line, start - lineStart + 1, length, Text.AsMemory(lineStart, lineEnd - lineStart));
    }
}
