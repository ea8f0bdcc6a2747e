using System.Buffers;
using System.Buffers.Binary;
using System.Collections.Immutable;
using System.IO.Hashing;
using System.Text;
using Site.Search.Coding;
using Site.Search.Documents;

namespace Site.Search.Indexing;

/// <summary>Hashes of all that pages give to the index, so that an index can be named after what is in it. One instance serves one thread.</summary>
internal sealed class PageDigest
{
    private readonly ArrayBufferWriter<byte> parts = new(1 << 14);
    private readonly ArrayBufferWriter<byte> chunkText = new(1 << 13);

    /// <summary>XXH128 over the page's parts, each with its length before it.</summary>
    public byte[] Of(SearchDocument document, string url, string title, ChunkText[] chunks, ImmutableArray<SearchSection> sections)
    {
        parts.ResetWrittenCount();
        Add(url);
        Add(title);
        Add(document.Kind);
        Add(document.Summary);
        AddAll(document.Aliases);
        AddAll(document.Identifiers);
        AddAll(document.Facets.SelectMany(facet => new[] { facet.Field, facet.Value }));
        if (document.Card is { } card)
        {
            Add(card.Definition);
            AddAll(card.Rows.SelectMany(row => new[] { row.Label, row.Value, row.Url ?? "" }));
        }

        foreach (var chunk in chunks)
        {
            Add(chunk, sections);
        }

        return XxHash128.Hash(parts.WrittenSpan);
    }

    private void AddAll(IEnumerable<string> texts)
    {
        foreach (var text in texts)
        {
            Add(text);
        }

        Add("");
    }

    private void Add(string text)
    {
        AddLength(Encoding.UTF8.GetByteCount(text));
        parts.Append(text);
    }

    private void Add(ChunkText chunk, ImmutableArray<SearchSection> sections)
    {
        chunkText.ResetWrittenCount();
        chunk.WriteTo(chunkText, sections);
        AddLength(chunkText.WrittenCount);
        parts.Append(chunkText.WrittenSpan);
    }

    private void AddLength(int length)
    {
        BinaryPrimitives.WriteInt32LittleEndian(parts.GetSpan(sizeof(int)), length);
        parts.Advance(sizeof(int));
    }
}
