using System.Buffers;
using System.Text;
using Site.Search.Analysis;

namespace Site.Search.Indexing;

/// <summary>The text of a chunk as the index keeps it: the texts of its passages stay where they are, of a large site they are a hundred megabytes.</summary>
internal sealed class ChunkText
{
    private readonly (string Anchor, string Heading, ReadOnlyMemory<byte> Text)[] passages;

    /// <summary>Keeps a chunk.</summary>
    public ChunkText(TextChunk chunk) => passages = [.. chunk.Passages.Select(passage => (passage.Anchor, passage.Heading, passage.Utf8))];

    /// <summary>Writes it as docs/search-format.md, "Text", has it: a line for each passage, with its anchor, its heading and its text.</summary>
    public void WriteTo(IBufferWriter<byte> writer)
    {
        for (var i = 0; i < passages.Length; i++)
        {
            var (anchor, heading, text) = passages[i];
            writer.Write(i > 0 ? "\n"u8 : default);
            Encoding.UTF8.GetBytes(anchor, writer);
            writer.Write("\t"u8);
            Encoding.UTF8.GetBytes(heading, writer);
            writer.Write("\t"u8);
            writer.Write(text.Span);
        }
    }
}
