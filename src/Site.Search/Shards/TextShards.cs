using System.Collections.Immutable;
using Site.Search.Coding;
using Site.Search.Documents;
using Site.Search.Indexing;

namespace Site.Search.Shards;

/// <summary>The pages' text (<c>x</c>), for excerpts and to check phrases.</summary>
internal sealed class TextShards
{
    // A small site may have as many files; a large one a file for each page. The fewer chunks in each, the less is fetched for one excerpt.
    private const int LeastMostShards = 800;

    private readonly ChunkText[] chunks;

    /// <summary>Lays the shards out.</summary>
    public TextShards(IReadOnlyList<PageAnalysis> pages)
    {
        chunks = [.. pages.SelectMany(page => page.Chunks)];
        var most = Math.Max(LeastMostShards, pages.Count);
        ChunksInShard = Math.Max(1, (chunks.Length + most - 1) / most);
    }

    /// <summary>How many chunks a shard holds.</summary>
    public int ChunksInShard { get; }

    /// <summary>Gives the shards, in the order of their numbers.</summary>
    public IEnumerable<Shard> All()
    {
        for (var first = 0; first < chunks.Length; first += ChunksInShard)
        {
            var start = first;
            yield return new Shard($"x{first / ChunksInShard}", writer => Write(start, writer));
        }
    }

    private void Write(int first, ShardWriter writer)
    {
        SearchSections? source = null;
        ImmutableArray<SearchSection> sections = [];
        writer.BeginPart();
        for (var i = first; i < Math.Min(first + ChunksInShard, chunks.Length); i++)
        {
            // Chunks of a page are neighbours.
            if (chunks[i].Source != source)
            {
                source = chunks[i].Source;
                sections = source.Read(writer.Sections);
            }

            var text = writer.Text();
            text.Append(i > first ? "\f"u8 : default);
            chunks[i].WriteTo(text, sections);
            writer.Add(text.WrittenSpan);
        }

        writer.EndPart();
    }
}
