using System.Buffers;
using System.Collections.Immutable;
using Site.Search.Analysis;
using Site.Search.Coding;
using Site.Search.Documents;

namespace Site.Search.Indexing;

/// <summary>The text of a chunk as the index keeps it: where it stands in its page's sections. Texts of a large site are a hundred megabytes: they stay where they are.</summary>
internal sealed class ChunkText
{
    private readonly Piece[] pieces;

    /// <summary>Keeps a chunk.</summary>
    /// <param name="chunk">The chunk.</param>
    /// <param name="source">The sections of its page.</param>
    public ChunkText(TextChunk chunk, SearchSections source)
    {
        Source = source;
        pieces = [.. chunk.Passages.Select(passage => new Piece(passage.Section, passage.Start, passage.Utf8.Length, passage.IsCleaned ? passage.Utf8.ToArray() : null))];
    }

    /// <summary>The sections of its page, of which it is a part.</summary>
    public SearchSections Source { get; }

    /// <summary>Writes it as docs/search-format.md, "Text", has it: a line for each passage, with its anchor, its heading and its text.</summary>
    /// <param name="writer">Takes it.</param>
    /// <param name="sections">What <see cref="Source"/> reads.</param>
    public void WriteTo(ArrayBufferWriter<byte> writer, ImmutableArray<SearchSection> sections)
    {
        for (var i = 0; i < pieces.Length; i++)
        {
            var (at, start, length, cleaned) = pieces[i];
            var section = sections[at];
            writer.Append(i > 0 ? "\n"u8 : default);
            writer.Append(CleanText.Of(section.Anchor));
            writer.Append("\t"u8);
            writer.Append(CleanText.Of(section.Heading));
            writer.Append("\t"u8);
            writer.Append(cleaned ?? section.Text.Span.Slice(start, length));
        }
    }

    /// <summary>A passage.</summary>
    /// <param name="Section">Index of its section.</param>
    /// <param name="Start">Where it begins in the section's text, in bytes.</param>
    /// <param name="Length">How many bytes it has.</param>
    /// <param name="Cleaned">Its text where the section's own is not clean.</param>
    private readonly record struct Piece(int Section, int Start, int Length, byte[]? Cleaned);
}
