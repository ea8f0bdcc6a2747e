using System.Collections.Immutable;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Site.Model.Documents;

namespace Site.Build.Parsing.Markdown;

/// <summary>Parses <c>[@key, locator; @key]</c>, the form of Pandoc's citations without prefixes.</summary>
internal sealed class CitationParser : InlineParser
{
    private const int LongestGroup = 1000;

    public CitationParser() => OpeningCharacters = ['['];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() != '@')
        {
            return false;
        }

        var limit = Math.Min(slice.End, slice.Start + LongestGroup);
        var close = slice.Text.AsSpan(slice.Start, limit - slice.Start + 1).IndexOf(']');
        if (close < 0)
        {
            return false;
        }

        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new CitationInline
        {
            Items = Split(slice.Text.Substring(slice.Start + 1, close - 1), start + 1),
            Span = new SourceSpan(start, start + close),
            Line = line,
            Column = column,
        };
        slice.Start += close + 1;
        return true;
    }

    private static ImmutableArray<Citation> Split(string content, int offset)
    {
        var items = ImmutableArray.CreateBuilder<Citation>();
        foreach (var part in content.Split(';'))
        {
            var lead = part.Length - part.TrimStart().Length;
            var item = part.Trim();
            var comma = item.IndexOf(',', StringComparison.Ordinal);
            var key = (comma < 0 ? item : item[..comma]).Trim();
            var span = new Site.Model.Text.SourceSpan(offset + lead, Math.Max(1, key.Length));
            items.Add(new Citation(
                key.StartsWith('@') ? key[1..] : "",
                comma < 0 ? "" : string.Join(' ', item[(comma + 1)..].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)),
                span));
            offset += part.Length + 1;
        }

        return items.ToImmutable();
    }
}
