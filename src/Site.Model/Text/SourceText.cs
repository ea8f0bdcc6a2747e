namespace Site.Model.Text;

/// <summary>One text file as read. Its text is kept packed: only PARSE reads a whole text, and after it who shows a place in it.</summary>
public sealed class SourceText : IEquatable<SourceText>
{
    private readonly PackedText _packed;
    private string? _hash;
    private WeakReference<string>? _text;
    private LineStarts? _lines;

    /// <summary>The text of a file that is made of its UTF-8 and of nothing else: its hash is that of the text.</summary>
    /// <param name="path">Path relative to the content folder, with forward slashes.</param>
    /// <param name="text">The text. Line ends are LF; there is no byte order mark.</param>
    public SourceText(string path, PackedText text) => (Path, _packed) = (path, text);

    /// <summary>A text.</summary>
    /// <param name="path">Path relative to the content folder, with forward slashes.</param>
    /// <param name="text">The decoded text, line ends made LF, without byte order mark.</param>
    /// <param name="hash">The <see cref="ContentHash"/> of the file's bytes.</param>
    public SourceText(string path, PackedText text, string hash)
        : this(path, text) => _hash = hash;

    /// <inheritdoc cref="SourceText(string, PackedText, string)"/>
    public SourceText(string path, string text, string hash)
        : this(path, new PackedText(text), hash)
    {
    }

    /// <summary>Path relative to the content folder, with forward slashes.</summary>
    public string Path { get; }

    /// <summary>The <see cref="ContentHash"/> of the file's bytes. Found when it is first asked for, which a build that nothing follows never does.</summary>
    public string Hash => _hash ??= ContentHash.Of(_packed.ToUtf8().Span);

    /// <summary>The text, line ends LF, without byte order mark. The same string for as long as somebody holds it; afterwards it is unpacked anew.</summary>
    public string Text
    {
        get
        {
            if (_text is { } held && held.TryGetTarget(out var known))
            {
                return known;
            }

            var text = _packed.ToString();
            _text = new WeakReference<string>(text);
            return text;
        }
    }

    /// <summary>Length of the text, in UTF-16 code units.</summary>
    public int Length => _packed.Length;

    /// <summary>Copies the text for who looks at it once, without making a string of it.</summary>
    /// <param name="to">Where to; at least <see cref="Length"/> long.</param>
    /// <exception cref="ArgumentException">It is too short.</exception>
    public void CopyTo(Span<char> to) => _packed.CopyTo(to);

    /// <summary>The line, column and line text of a span. A span past the end is shown at the end.</summary>
    public SourcePlace PlaceOf(SourceSpan span)
    {
        // Found once for the text: a hundred thousand places would be as many readings of it.
        var lines = _lines ??= new LineStarts(Text);
        var start = Math.Clamp(span.Start, 0, lines.Length);
        var line = lines.LineOf(start);
        var (lineStart, lineEnd) = lines.EndsOf(line);
        var length = Math.Clamp(span.Length, 1, Math.Max(1, lineEnd - start));
        return new SourcePlace(Path, line + 1, start - lineStart + 1, length, lines.TextOf(line, this));
    }

    /// <summary>Whether both are the same file with the same text.</summary>
    public bool Equals(SourceText? other) => other is not null && Path == other.Path && Hash == other.Hash && _packed.Equals(other._packed);

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as SourceText);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Path, Length);
}
