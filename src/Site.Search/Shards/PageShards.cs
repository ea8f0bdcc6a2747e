using Site.Search.Coding;
using Site.Search.Indexing;

namespace Site.Search.Shards;

/// <summary>Titles and addresses (<c>p</c>): what a list of hits needs.</summary>
internal sealed class PageShards(IReadOnlyList<PageAnalysis> pages, string[] kinds)
{
    private const int Fewest = 10;
    private const int Most = 12;
    private const int SomeShards = 160;

    /// <summary>Pages in a shard: few where that does not make many files.</summary>
    public int PagesInShard { get; } = Math.Clamp(pages.Count / SomeShards, Fewest, Most);

    /// <summary>For each shard, the number of the first chunk of its first page.</summary>
    public string ChunkStarts
    {
        get
        {
            var numbers = new NumberText();
            var size = 0;
            for (var i = 0; i < pages.Count; i++)
            {
                if (i % PagesInShard == 0)
                {
                    numbers.Add(size);
                    size = 0;
                }

                size += pages[i].Chunks.Length;
            }

            return numbers.ToString();
        }
    }

    /// <summary>Gives the shards, in the order of their numbers.</summary>
    public IEnumerable<Shard> All()
    {
        for (var first = 0; first < pages.Count; first += PagesInShard)
        {
            var start = first;
            yield return new Shard($"p{first / PagesInShard}", writer => Write(start, writer));
        }
    }

    private void Write(int first, ShardWriter writer)
    {
        var own = pages.Skip(first).Take(PagesInShard).ToArray();
        var numbers = writer.Numbers();
        foreach (var page in own)
        {
            var kind = page.Facets.First(facet => facet.Field == "kind").Value;
            numbers.Add(page.Chunks.Length).Add(Array.BinarySearch(kinds, kind, StringComparer.Ordinal));
        }

        writer.Part(string.Join('\n', own.Select(page => page.Title))).Part(string.Join('\n', own.Select(page => page.Url))).Part(numbers.Text);
    }
}
