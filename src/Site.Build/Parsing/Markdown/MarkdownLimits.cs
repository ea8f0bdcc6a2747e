using Site.Model.Text;

namespace Site.Build.Parsing.Markdown;

/// <summary>
/// Finds, in one pass before Markdig sees a text, what would make it work far longer than the text is long: Markdig pads every row of a table to the
/// columns of its head, and looks from every <c>](</c> to the next space for the end of an address.
/// </summary>
internal static class MarkdownLimits
{
    /// <summary>The most cells of one table.</summary>
    public const int MaxCells = 20_000;

    /// <summary>The most link openings in a run of characters without a space.</summary>
    public const int MaxOpenings = 200;

    /// <summary>The most characters that a body may have once it is rendered, addresses of its links included.</summary>
    public const int MaxOutput = 4 * 1024 * 1024;

    /// <summary>Whether the text keeps within the limits; the first line that does not is reported.</summary>
    /// <param name="markdown">The Markdown.</param>
    /// <param name="bodyStart">Where it begins in the source text.</param>
    /// <param name="sink">Where problems go.</param>
    public static bool Keeps(ReadOnlySpan<char> markdown, int bodyStart, DiagnosticSink sink)
    {
        var columns = 0;
        var cells = 0;
        var start = 0;
        foreach (var range in markdown.Split('\n'))
        {
            var line = markdown[range];
            start = range.Start.Value;
            if (line.Count("](") > MaxOpenings && Openings(line) > MaxOpenings)
            {
                return Refuse(sink, bodyStart + start, line.Length, $"more than {MaxOpenings} links begin here without a space between them");
            }

            (columns, cells) = ColumnsOf(line) is > 0 and var found ? (found, found)
                : line.Trim(" \t>").IsEmpty ? (0, 0)
                : (columns, cells + columns);
            if (cells > MaxCells)
            {
                return Refuse(sink, bodyStart + start, line.Length, $"the table has more than {MaxCells:N0} cells");
            }
        }

        return true;
    }

    private static bool Refuse(DiagnosticSink sink, int start, int length, string message)
    {
        sink.Add(Problems.MarkdownLimit, new SourceSpan(start, Math.Max(1, length)), message);
        return false;
    }

    private static int Openings(ReadOnlySpan<char> line)
    {
        var most = 0;
        foreach (var run in line.SplitAny(" \t"))
        {
            most = Math.Max(most, line[run].Count("]("));
        }

        return most;
    }

    /// <summary>How many columns the line below a table's head gives it; 0 when it is none.</summary>
    private static int ColumnsOf(ReadOnlySpan<char> line)
    {
        var row = line.TrimStart(" \t>*+0123456789.)");
        return row.Contains('|') && row.Contains('-') && !row.ContainsAnyExcept("|:- \t") ? row.Count('|') + 1 : 0;
    }
}
