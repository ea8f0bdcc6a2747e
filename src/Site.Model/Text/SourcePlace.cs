namespace Site.Model.Text;

/// <summary>A span made ready to show to a person: line, column and the line itself.</summary>
/// <param name="Path">The file, relative to the content folder, with forward slashes.</param>
/// <param name="Line">Line number, from 1.</param>
/// <param name="Column">Column in UTF-16 code units, from 1.</param>
/// <param name="Length">How many code units of the line are meant; at least 1.</param>
/// <param name="LineSlice">The line without its end, as a part of the file's text: thousands of places on one long line hold no copy of it.</param>
public sealed record SourcePlace(string Path, int Line, int Column, int Length, ReadOnlyMemory<char> LineSlice)
{
    /// <summary>A place on a line that stands by itself.</summary>
    public SourcePlace(string path, int line, int column, int length, string lineText)
        : this(path, line, column, length, lineText.AsMemory())
    {
    }

    /// <summary>The line without its end, copied.</summary>
    public string LineText => LineSlice.ToString();

    /// <summary>Whether both are the same place of lines that read the same.</summary>
    public bool Equals(SourcePlace? other) =>
        other is not null && Line == other.Line && Column == other.Column && Length == other.Length && Path == other.Path
        && LineSlice.Span.SequenceEqual(other.LineSlice.Span);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Path, Line, Column, Length);
}
