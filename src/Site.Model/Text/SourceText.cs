namespace Site.Model.Text;

/// <summary>One text file as read: its path relative to the content folder, its text and the hash of its bytes.</summary>
/// <param name="Path">Path relative to the content folder, with forward slashes.</param>
/// <param name="Text">The decoded text, line ends made LF, without byte order mark.</param>
/// <param name="Hash">SHA-256 of the file's bytes, in lower-case hexadecimal.</param>
public sealed record SourceText(string Path, string Text, string Hash)
{
    private LineStarts? _lines;

    /// <summary>The line, column and line text of a span. A span past the end is shown at the end.</summary>
    public SourcePlace PlaceOf(SourceSpan span)
    {
        // Found once for the text: a hundred thousand places would be as many readings of it. A copy may have another text.
        var lines = _lines is { } known && ReferenceEquals(known.Text, Text) ? known : _lines = new LineStarts(Text);
        var start = Math.Clamp(span.Start, 0, Text.Length);
        var line = lines.LineOf(start);
        var (lineStart, lineEnd) = lines.EndsOf(line);
        var length = Math.Clamp(span.Length, 1, Math.Max(1, lineEnd - start));
        return new SourcePlace(Path, line + 1, start - lineStart + 1, length, Text.AsMemory(lineStart, lineEnd - lineStart));
    }

    /// <summary>Whether both are the same file with the same text.</summary>
    public bool Equals(SourceText? other) => other is not null && Path == other.Path && Hash == other.Hash && Text == other.Text;

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Path, Hash);
}
