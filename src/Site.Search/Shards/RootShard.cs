using System.Text.Json;
using Site.Search.Coding;

namespace Site.Search.Shards;

/// <summary>The one file with a fixed name: it says what the index is called and where everything begins.</summary>
internal sealed record RootShard
{
    /// <summary>The version of the format, raised whenever a client of the old one would misread the new.</summary>
    public const int Format = 2;

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

    /// <summary>Gives the shard's part. Keys are letters: everyone who searches loads this file.</summary>
    public string ToJson() => JsonSerializer.Serialize(
        new SortedDictionary<string, object>(StringComparer.Ordinal)
        {
            ["format"] = Format,
            ["pages"] = Pages,
            ["inShard"] = PagesInShard,
            ["head"] = PostingText.HeadLength,
            ["t"] = Terms,
            ["inRouter"] = TermsInRouter,
            ["v"] = Spellings,
            ["r"] = Endings,
            ["slices"] = PairSlices,
            ["marks"] = PairMarks,
            ["chunks"] = ChunksInShard,
            ["starts"] = ChunkStarts,
            ["kinds"] = Kinds,
            ["facets"] = Facets,
            ["cards"] = Cards,
        },
        JsonText.Options);
}
