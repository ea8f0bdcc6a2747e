using Site.Search.Documents;

namespace Site.Search.Indexing;

/// <summary>What the index keeps of one page.</summary>
/// <param name="Url">Where it lies.</param>
/// <param name="Title">Its clean title.</param>
/// <param name="Facets">What it can be filtered by, the kind among them.</param>
/// <param name="Card">What is shown of it when it is asked for by name.</param>
/// <param name="Names">Its names, folded, words with one space between; no two alike.</param>
/// <param name="BodyLength">Words of its text.</param>
/// <param name="HeadingLength">Words of its headings.</param>
/// <param name="Pairs">Hashes of its pairs of neighbouring words, chunk by chunk, each once in a chunk.</param>
/// <param name="PairEnds">For each chunk, the end of its pairs.</param>
/// <param name="Chunks">The text of each chunk.</param>
/// <param name="Digest">A hash of all that the page gave to the index.</param>
internal sealed record PageAnalysis(
    string Url,
    string Title,
    SearchFacet[] Facets,
    SearchCard? Card,
    string[] Names,
    int BodyLength,
    int HeadingLength,
    ReadOnlyMemory<uint> Pairs,
    int[] PairEnds,
    ChunkText[] Chunks,
    byte[] Digest);
