namespace Site.Model.Text;

/// <summary>Where the lines of a text begin, with those lines that were asked for, each once: the text itself may be let go of.</summary>
internal sealed class LineStarts
{
    private readonly int[] _starts;
    private readonly string?[] _lines;

    /// <summary>Reads a text once.</summary>
    public LineStarts(string text)
    {
        Length = text.Length;
        _starts = new int[1 + text.AsSpan().Count('\n')];
        _lines = new string?[_starts.Length];
        var line = 0;
        for (var end = text.IndexOf('\n', StringComparison.Ordinal); end >= 0; end = text.IndexOf('\n', end + 1))
        {
            _starts[++line] = end + 1;
        }
    }

    /// <summary>The length of the text, in UTF-16 code units.</summary>
    public int Length { get; }

    /// <summary>The line, from 0, that an offset lies on; the end of a line belongs to it.</summary>
    public int LineOf(int offset)
    {
        var found = Array.BinarySearch(_starts, offset);
        return found < 0 ? ~found - 1 : found;
    }

    /// <summary>Where a line begins, and where it ends, without its line feed.</summary>
    public (int Start, int End) EndsOf(int line) => (_starts[line], line + 1 < _starts.Length ? _starts[line + 1] - 1 : Length);

    /// <summary>A line without its line feed; the same string each time, as far as threads don't meet.</summary>
    /// <param name="line">The line, from 0.</param>
    /// <param name="source">Where the text is, if the line is asked for the first time.</param>
    public string TextOf(int line, SourceText source) => _lines[line] ??= source.Text[_starts[line]..EndsOf(line).End];
}
