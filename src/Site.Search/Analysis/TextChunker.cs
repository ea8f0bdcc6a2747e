using System.Collections.Immutable;
using Site.Search.Documents;

namespace Site.Search.Analysis;

/// <summary>Cuts a page's sections into chunks of about equal size, at ends of sentences where it can.</summary>
internal static class TextChunker
{
    /// <summary>UTF-16 units that a chunk aims at.</summary>
    public const int Target = 2400;

    // What may be left over rather than be cut off for itself.
    private const int Slack = 500;

    /// <summary>Gives the chunks of a page, at least one.</summary>
    public static ImmutableArray<TextChunk> Cut(ImmutableArray<SearchSection> sections)
    {
        var chunks = ImmutableArray.CreateBuilder<TextChunk>();
        var passages = ImmutableArray.CreateBuilder<TextPassage>();
        var size = 0;
        foreach (var section in sections)
        {
            var (anchor, heading, text) = (CleanText.Of(section.Anchor), CleanText.Of(section.Heading), CleanText.Of(section.Text));
            if (text.Length == 0 && heading.Length == 0)
            {
                continue;
            }

            var at = 0;
            do
            {
                if (size > Target - Slack)
                {
                    chunks.Add(new TextChunk(passages.DrainToImmutable()));
                    size = 0;
                }

                var length = PieceLength(text, at, Target - size);
                passages.Add(new TextPassage(anchor, heading, text.AsMemory(at, length).Trim(), at == 0));
                size += length + heading.Length;
                at += length;
            }
            while (at < text.Length);
        }

        if (passages.Count > 0 || chunks.Count == 0)
        {
            chunks.Add(new TextChunk(passages.DrainToImmutable()));
        }

        return chunks.DrainToImmutable();
    }

    private static int PieceLength(string text, int at, int room)
    {
        var left = text.Length - at;
        if (left <= room + Slack)
        {
            return left;
        }

        var window = text.AsSpan(at, room);
        var sentence = window.LastIndexOf(". ", StringComparison.Ordinal);
        if (sentence > room / 2)
        {
            return sentence + 2;
        }

        var space = window.LastIndexOf(' ');
        if (space > room / 2)
        {
            return space + 1;
        }

        return char.IsHighSurrogate(window[^1]) ? room - 1 : room;
    }
}
