using System.Buffers;
using System.Text;
using Site.Search.Analysis;
using Site.Search.Indexing;

namespace Site.Search.Shards;

/// <summary>The pages' text (<c>x</c>), for excerpts and to check phrases.</summary>
internal sealed class TextShards
{
    // A small site may have as many files; a large one a file for each page. The fewer chunks in each, the less is fetched for one excerpt.
    private const int LeastMostShards = 800;

    private readonly byte[][] chunks;

    /// <summary>Lays the shards out.</summary>
    public TextShards(IReadOnlyList<PageAnalysis> pages)
    {
        chunks = [.. pages.SelectMany(page => page.Chunks)];
        var most = Math.Max(LeastMostShards, pages.Count);
        ChunksInShard = Math.Max(1, (chunks.Length + most - 1) / most);
    }

    /// <summary>How many chunks a shard holds.</summary>
    public int ChunksInShard { get; }

    /// <summary>Gives the shards, each by its name and parts.</summary>
    public IEnumerable<(string Name, Func<string[]> Parts)> All()
    {
        for (var first = 0; first < chunks.Length; first += ChunksInShard)
        {
            var start = first;
            yield return ($"x{first / ChunksInShard}", () => Shard(start));
        }
    }

    private string[] Shard(int first)
    {
        if (ChunksInShard == 1)
        {
            return [Encoding.UTF8.GetString(chunks[first])];
        }

        var own = chunks.AsSpan(first, Math.Min(ChunksInShard, chunks.Length - first));
        var text = new ArrayBufferWriter<byte>(own.Length * TextChunker.Target * 3 / 2);
        for (var i = 0; i < own.Length; i++)
        {
            text.Write(i > 0 ? "\f"u8 : default);
            text.Write(own[i]);
        }

        return [Encoding.UTF8.GetString(text.WrittenSpan)];
    }
}
