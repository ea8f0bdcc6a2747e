using System.Buffers;
using System.Text.Json;
using Site.Search.Coding;

namespace Site.Search.Shards;

/// <summary>The one file with a fixed name: it says what the index is called and where everything begins.</summary>
internal sealed record RootShard
{
    /// <summary>The version of the format, raised whenever a client of the old one would misread the new.</summary>
    public const int Format = 4;

    /// <summary>How many pages there are.</summary>
    public required int Pages { get; init; }

    /// <summary>Where the term shards begin, or the routers where there are some.</summary>
    public required string Terms { get; init; }

    /// <summary>Term shards in a router; 0: there are no routers.</summary>
    public required int TermsInRouter { get; init; }

    /// <summary>Where the spelling shards begin.</summary>
    public required string Spellings { get; init; }

    /// <summary>Where the backward spelling shards begin.</summary>
    public required string Endings { get; init; }

    /// <summary>Number of pair slices.</summary>
    public required int PairSlices { get; init; }

    /// <summary>Number of marks in a pair slice.</summary>
    public required int PairMarks { get; init; }

    /// <summary>Chunks in a text shard.</summary>
    public required int ChunksInShard { get; init; }

    /// <summary>Pages in a page shard.</summary>
    public required int PagesInShard { get; init; }

    /// <summary>Chunks in each page shard.</summary>
    public required string ChunkStarts { get; init; }

    /// <summary>The kinds of pages, in ordinal order.</summary>
    public required string[] Kinds { get; init; }

    /// <summary>The fields of the facet shards.</summary>
    public required IReadOnlyCollection<string> Facets { get; init; }

    /// <summary>The first page of each card shard.</summary>
    public required string Cards { get; init; }

    /// <summary>Gives the shard's part. Keys are letters: everyone who searches loads this file. In their order, by hand: the serializer would take longer to get ready than to write it.</summary>
    public byte[] ToJson()
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = JsonText.Options.Encoder }))
        {
            json.WriteStartObject();
            json.WriteString("cards", Cards);
            json.WriteNumber("chunks", ChunksInShard);
            WriteArray(json, "facets", Facets);
            json.WriteNumber("format", Format);
            json.WriteNumber("head", PostingText.HeadLength);
            json.WriteNumber("inRouter", TermsInRouter);
            json.WriteNumber("inShard", PagesInShard);
            WriteArray(json, "kinds", Kinds);
            json.WriteNumber("marks", PairMarks);
            json.WriteNumber("pages", Pages);
            json.WriteString("r", Endings);
            json.WriteNumber("slices", PairSlices);
            json.WriteString("starts", ChunkStarts);
            json.WriteString("t", Terms);
            json.WriteString("v", Spellings);
            json.WriteEndObject();
        }

        return buffer.WrittenSpan.ToArray();
    }

    private static void WriteArray(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }
}
