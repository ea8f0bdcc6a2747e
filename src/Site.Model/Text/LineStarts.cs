namespace Site.Model.Text;

/// <summary>Where the lines of a text begin.</summary>
internal sealed class LineStarts
{
    private readonly int[] _starts;

    /// <summary>Reads a text once.</summary>
    public LineStarts(string text)
    {
        Text = text;
        _starts = new int[1 + text.AsSpan().Count('\n')];
        var line = 0;
        for (var end = text.IndexOf('\n', StringComparison.Ordinal); end >= 0; end = text.IndexOf('\n', end + 1))
        {
            _starts[++line] = end + 1;
        }
    }

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <summary>The line, from 0, that an offset lies on; the end of a line belongs to it.</summary>
    public int LineOf(int offset)
    {
        var found = Array.BinarySearch(_starts, offset);
        return found < 0 ? ~found - 1 : found;
    }

    /// <summary>Where a line begins, and where it ends, without its line feed.</summary>
    public (int Start, int End) EndsOf(int line) => (_starts[line], line + 1 < _starts.Length ? _starts[line + 1] - 1 : Text.Length);
}
