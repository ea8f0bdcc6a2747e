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

    /// <summary>Gives the shards, each by its name and parts.</summary>
    public IEnumerable<(string Name, Func<string[]> Parts)> All()
    {
        for (var first = 0; first < pages.Count; first += PagesInShard)
        {
            var start = first;
            yield return ($"p{first / PagesInShard}", () => Shard(start));
        }
    }

    private string[] Shard(int first)
    {
        var own = pages.Skip(first).Take(PagesInShard).ToArray();
        var numbers = new NumberText();
        foreach (var page in own)
        {
            var kind = page.Facets.First(facet => facet.Field == "kind").Value;
            numbers.Add(page.Chunks.Length).Add(Array.BinarySearch(kinds, kind, StringComparer.Ordinal));
        }

        return [string.Join('\n', own.Select(page => page.Title)), string.Join('\n', own.Select(page => page.Url)), numbers.ToString()];
    }
}
