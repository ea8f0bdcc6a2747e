using System.Collections.Immutable;
using System.Text;
using Site.Search.Documents;

namespace Site.Search.Analysis;

/// <summary>Cuts pages' sections into chunks of about equal size, at ends of sentences where it can: one page after the other. One instance serves one thread.</summary>
internal sealed class TextChunker
{
    /// <summary>UTF-16 units that a chunk aims at.</summary>
    public const int Target = 2400;

    // What may be left over rather than be cut off for itself.
    private const int Slack = 500;

    // The texts of the page at hand, one behind the other.
    private char[] units = new char[1 << 14];

    /// <summary>Gives the chunks of a page, at least one. They are valid until the next page is cut.</summary>
    public ImmutableArray<TextChunk> Cut(ImmutableArray<SearchSection> sections)
    {
        var chunks = ImmutableArray.CreateBuilder<TextChunk>();
        var passages = ImmutableArray.CreateBuilder<TextPassage>();
        var size = 0;
        var free = Room(sections);
        for (var i = 0; i < sections.Length; i++)
        {
            var (anchor, heading) = (CleanText.Of(sections[i].Anchor), CleanText.Of(sections[i].Heading));
            var (text, utf8, isCleaned) = Clean(sections[i].Text, free);
            free = free[text.Length..];
            if (text.Length == 0 && heading.Length == 0)
            {
                continue;
            }

            var (at, octet) = (0, 0);
            do
            {
                if (size > Target - Slack)
                {
                    chunks.Add(new TextChunk(passages.DrainToImmutable()));
                    size = 0;
                }

                var length = PieceLength(text.Span[at..], Target - size);
                var piece = text.Slice(at, length);
                // Each unit of ASCII is a byte; most texts have no other.
                var octets = utf8.Length == text.Length ? length : Encoding.UTF8.GetByteCount(piece.Span);
                var trimmed = utf8.Slice(octet, octets).TrimStart((byte)' ');
                passages.Add(new TextPassage(i, anchor, heading, piece.Trim(' '), octet + octets - trimmed.Length, trimmed.TrimEnd((byte)' '), isCleaned, at == 0));
                size += length + heading.Length;
                (at, octet) = (at + length, octet + octets);
            }
            while (at < text.Length);
        }

        if (passages.Count > 0 || chunks.Count == 0)
        {
            chunks.Add(new TextChunk(passages.DrainToImmutable()));
        }

        return chunks.DrainToImmutable();
    }

    /// <summary>Where the texts of a page go: a text has no more units than bytes.</summary>
    private Memory<char> Room(ImmutableArray<SearchSection> sections)
    {
        var most = 0;
        foreach (var section in sections)
        {
            most += section.Text.Length;
        }

        if (units.Length < most)
        {
            units = new char[Math.Max(most, 2 * units.Length)];
        }

        return units;
    }

    /// <summary>A section's text, clean, in both forms; its own bytes where they are clean.</summary>
    private static (Memory<char> Units, ReadOnlyMemory<byte> Utf8, bool IsCleaned) Clean(ReadOnlyMemory<byte> text, Memory<char> room)
    {
        var read = room[..Encoding.UTF8.GetChars(text.Span, room.Span)];
        // A byte that belongs to no character was read as U+FFFD: it must not be kept.
        if (CleanText.IsClean(read.Span) && !read.Span.Contains('\uFFFD'))
        {
            return (read, text, false);
        }

        var clean = read[..CleanText.Clean(read.Span)];
        var utf8 = new byte[Encoding.UTF8.GetByteCount(clean.Span)];
        Encoding.UTF8.GetBytes(clean.Span, utf8);
        return (clean, utf8, true);
    }

    private static int PieceLength(ReadOnlySpan<char> text, int room)
    {
        if (text.Length <= room + Slack)
        {
            return text.Length;
        }

        var window = text[..room];
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
