using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Site.Build.Parsing.Markdown;

/// <summary>Parses <c>[[target#fragment|label]]</c> on one line. In a table the bar may be written <c>\|</c>.</summary>
internal sealed class WikiLinkParser : InlineParser
{
    private const int LongestLink = 400;

    public WikiLinkParser() => OpeningCharacters = ['['];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() != '[')
        {
            return false;
        }

        var inner = InnerLength(slice);
        if (inner < 0)
        {
            return false;
        }

        var content = slice.Text.AsSpan(slice.Start + 2, inner).ToString();
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        var bar = content.IndexOf('|', StringComparison.Ordinal);
        var name = (bar < 0 ? content : content[..bar].TrimEnd('\\')).Trim();
        var hash = name.IndexOf('#', StringComparison.Ordinal);
        processor.Inline = new WikiLinkInline
        {
            Target = (hash < 0 ? name : name[..hash]).Trim(),
            Fragment = hash < 0 ? null : name[(hash + 1)..].Trim(),
            Label = bar < 0 ? null : content[(bar + 1)..].Trim(),
            Span = new SourceSpan(start, start + inner + 3),
            Line = line,
            Column = column,
        };
        slice.Start += inner + 4;
        return true;
    }

    /// <summary>Length of what stands between the brackets; -1 when they don't close on this line or hold a bracket.</summary>
    private static int InnerLength(StringSlice slice)
    {
        var end = Math.Min(slice.End, slice.Start + LongestLink);
        for (var i = slice.Start + 2; i < end; i++)
        {
            switch (slice.Text[i])
            {
                case ']':
                    return slice.Text[i + 1] == ']' ? i - slice.Start - 2 : -1;
                case '[' or '\n':
                    return -1;
            }
        }

        return -1;
    }
}
