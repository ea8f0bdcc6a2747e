using System.Buffers;
using Site.Model.Text;

namespace Site.Build.Parsing.Markdown;

/// <summary>
/// Finds, in one pass before Markdig sees a text, what would make it work far longer than the text is long: Markdig pads every row of a table to the
/// columns of its head, looks from every <c>](</c> to the next space for the end of an address, and from everything that opens a piece of raw HTML for its end.
/// </summary>
internal static class MarkdownLimits
{
    /// <summary>The most cells of one table.</summary>
    public const int MaxCells = 20_000;

    /// <summary>The most link openings in a run of characters without a space.</summary>
    public const int MaxOpenings = 200;

    /// <summary>How far, in all, the ends of pieces of raw HTML may be from their beginnings; without an end, the end of the text counts.</summary>
    public const long MaxReach = 20_000_000;

    /// <summary>The most definitions of links: Markdig takes a paragraph of them apart again for each.</summary>
    public const int MaxDefinitions = 10_000;

    /// <summary>How far, in all, bare addresses may be from the beginnings of their paragraphs: from each, Markdig looks back over all that stands before it.</summary>
    public const long MaxLookBack = 400_000_000;

    /// <summary>The most headings: each is a section to be found.</summary>
    public const int MaxHeadings = 5_000;

    /// <summary>The most lines of nothing but hyphens or equals signs, which make headings of the lines above them and cost more the more there are.</summary>
    public const int MaxUnderlines = 10_000;

    /// <summary>The most links, images and citations.</summary>
    public const int MaxLinks = 20_000;

    private static readonly string[] BareAddresses = ["://", "www.", "mailto:", "tel:"];

    private static readonly SearchValues<string> AnyAddress = SearchValues.Create(BareAddresses, StringComparison.Ordinal);

    private static readonly SearchValues<string> AnyRawHtml = SearchValues.Create(["<?", "<!"], StringComparison.Ordinal);

    private static readonly (string Opening, string End)[] RawHtml = [("<?", "?>"), ("<![CDATA[", "]]>"), ("<!--", "-->"), ("<!", ">")];

    /// <summary>The most characters that a body may have once it is rendered, addresses of its links included.</summary>
    public const int MaxOutput = 4 * 1024 * 1024;

    /// <summary>Whether the text keeps within the limits; the first line that does not is reported.</summary>
    /// <param name="markdown">The Markdown.</param>
    /// <param name="bodyStart">Where it begins in the source text.</param>
    /// <param name="sink">Where problems go.</param>
    public static bool Keeps(ReadOnlySpan<char> markdown, int bodyStart, DiagnosticSink sink) =>
        (HasFewLines(markdown) || KeepsLines(markdown, bodyStart, sink)) && KeepsReach(markdown, bodyStart, sink) && KeepsDefinitions(markdown, bodyStart, sink)
        && (HasFewAddresses(markdown) || KeepsLookBack(markdown, bodyStart, sink));

    /// <summary>Whether no line need be looked at: were all that is counted in one line or table, the limits would still be kept.</summary>
    private static bool HasFewLines(ReadOnlySpan<char> markdown)
    {
        var lines = markdown.Count('\n') + 1;
        return lines <= MaxUnderlines && markdown.Count("](") <= MaxOpenings && lines * (markdown.Count('|') + 1L) <= MaxCells;
    }

    /// <summary>Whether, were all addresses at the end of one paragraph, the limit would still be kept.</summary>
    private static bool HasFewAddresses(ReadOnlySpan<char> markdown)
    {
        if (!markdown.ContainsAny(AnyAddress))
        {
            return true;
        }

        var addresses = 0L;
        foreach (var address in BareAddresses)
        {
            addresses += markdown.Count(address);
        }

        return addresses * markdown.Length <= MaxLookBack;
    }

    private static bool KeepsDefinitions(ReadOnlySpan<char> markdown, int bodyStart, DiagnosticSink sink)
    {
        var count = 0;
        for (var at = 0; markdown[at..].IndexOf("]:") is >= 0 and var next; at += next + 2)
        {
            if (++count > MaxDefinitions)
            {
                return Refuse(sink, bodyStart + at + next, 2, $"more than {MaxDefinitions:N0} link definitions");
            }
        }

        return true;
    }

    private static bool KeepsLookBack(ReadOnlySpan<char> markdown, int bodyStart, DiagnosticSink sink)
    {
        var lookBack = 0L;
        var start = 0;
        foreach (var range in markdown.Split('\n'))
        {
            var line = markdown[range];
            if (line.IsWhiteSpace())
            {
                start = range.Start.Value;
                continue;
            }

            foreach (var address in BareAddresses)
            {
                lookBack += (long)line.Count(address) * (range.Start.Value + line.Length - start);
            }

            if (lookBack > MaxLookBack)
            {
                return Refuse(sink, bodyStart + range.Start.Value, line.Length, "too many addresses stand in one paragraph");
            }
        }

        return true;
    }

    private static bool KeepsReach(ReadOnlySpan<char> markdown, int bodyStart, DiagnosticSink sink)
    {
        if (!markdown.ContainsAny(AnyRawHtml))
        {
            return true;
        }

        foreach (var (opening, end) in RawHtml)
        {
            var reach = 0L;
            var next = markdown.Length;
            for (var at = markdown.LastIndexOf(opening); at >= 0; at = markdown[..at].LastIndexOf(opening))
            {
                var own = markdown[at..next].IndexOf(end);
                next = own < 0 ? next : at + own;
                reach += next - at;
                if (reach > MaxReach)
                {
                    return Refuse(sink, bodyStart + at, opening.Length, $"from here on, `{opening}` stands again and again without `{end}` near it");
                }
            }
        }

        return true;
    }

    private static bool KeepsLines(ReadOnlySpan<char> markdown, int bodyStart, DiagnosticSink sink)
    {
        var columns = 0;
        var cells = 0;
        var underlines = 0;
        var start = 0;
        foreach (var range in markdown.Split('\n'))
        {
            var line = markdown[range];
            start = range.Start.Value;
            if (line.Count("](") > MaxOpenings && Openings(line) > MaxOpenings)
            {
                return Refuse(sink, bodyStart + start, line.Length, $"more than {MaxOpenings} links begin here without a space between them");
            }

            underlines += IsUnderline(line) ? 1 : 0;
            if (underlines > MaxUnderlines)
            {
                return Refuse(sink, bodyStart + start, line.Length, $"more than {MaxUnderlines:N0} lines that underline headings");
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

    private static bool IsUnderline(ReadOnlySpan<char> line)
    {
        var row = line.Trim(" \t>");
        return !row.IsEmpty && (row.TrimStart('-').IsEmpty || row.TrimStart('=').IsEmpty);
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
