using Site.Search.Coding;
using Site.Search.Indexing;

namespace Site.Search.Shards;

/// <summary>Which chunks hold which pairs of neighbouring words (<c>b</c>): what exact phrases are found by.</summary>
internal sealed class PairShards
{
    private const int SmallestSlice = 1800;
    private const int LeastMostSlices = 800;

    // Every slice spreads its pairs over so many times as many marks: one pair in sixty-four is taken for another, and found out by reading the text.
    private const int Sparsity = 64;
    private const int PagesToASlice = 2;
    private const int LongestList = 3000;
    private const int SlicesAtOnce = 1250;

    private readonly IReadOnlyList<PageAnalysis> pages;

    /// <summary>Lays the shards out.</summary>
    public PairShards(IReadOnlyList<PageAnalysis> pages)
    {
        this.pages = pages;
        var total = pages.Sum(page => (long)page.Pairs.Length);
        // A phrase takes three slices: their size is what it costs a reader.
        Slices = (int)Math.Clamp(total / SmallestSlice, 1, Math.Max(LeastMostSlices, pages.Count / PagesToASlice));
        Marks = (int)Math.Clamp(total / Slices * Sparsity / 2, 1024, 1 << 24);
    }

    /// <summary>How many slices there are: a pair lies in slice <c>hash % Slices</c>.</summary>
    public int Slices { get; }

    /// <summary>How many marks a slice tells apart: a pair has the mark <c>(hash / Slices) % Marks</c>.</summary>
    public int Marks { get; }

    /// <summary>Gives the shards, each by its name and parts.</summary>
    public IEnumerable<(string Name, Func<string[]> Parts)> All()
    {
        var sizes = Sizes();
        for (var first = 0; first < Slices; first += SlicesAtOnce)
        {
            var lists = Collect(first, sizes.AsSpan(first, Math.Min(SlicesAtOnce, Slices - first)));
            for (var i = 0; i < lists.Length; i++)
            {
                var list = lists[i];
                yield return ($"b{first + i}", () => Slice(list));
            }
        }
    }

    private int[] Sizes()
    {
        var sizes = new int[Slices];
        foreach (var page in pages)
        {
            foreach (var pair in page.Pairs)
            {
                sizes[pair % (uint)Slices]++;
            }
        }

        return sizes;
    }

    private ulong[][] Collect(int first, ReadOnlySpan<int> sizes)
    {
        var lists = new ulong[sizes.Length][];
        for (var i = 0; i < lists.Length; i++)
        {
            lists[i] = new ulong[sizes[i]];
        }

        var counts = new int[lists.Length];
        for (var number = 0; number < pages.Count; number++)
        {
            var page = pages[number];
            var at = 0;
            for (var chunk = 0; chunk < page.PairEnds.Length; chunk++)
            {
                var place = ((ulong)number << 16) | (uint)Math.Min(chunk, ushort.MaxValue);
                for (; at < page.PairEnds[chunk]; at++)
                {
                    var (rest, slice) = Math.DivRem(page.Pairs[at], (uint)Slices);
                    if (slice - (uint)first < (uint)lists.Length)
                    {
                        var i = (int)slice - first;
                        lists[i][counts[i]++] = ((ulong)(rest % (uint)Marks) << 40) | place;
                    }
                }
            }
        }

        return lists;
    }

    private static string[] Slice(ulong[] list)
    {
        Array.Sort(list);
        var (marks, counts, places, chunks) = (new NumberText(), new NumberText(), new NumberText(), new NumberText());
        var previous = -1;
        for (var start = 0; start < list.Length;)
        {
            var mark = (int)(list[start] >> 40);
            var end = start;
            while (end < list.Length && (int)(list[end] >> 40) == mark)
            {
                end++;
            }

            marks.Add(mark - previous - 1);
            previous = mark;
            AddPlaces(list, start, end, counts, places, chunks);
            start = end;
        }

        return [new NumberText().Add(marks.Count).Add(marks).ToString(), counts.ToString(), places.ToString(), chunks.ToString()];
    }

    private static void AddPlaces(ulong[] list, int start, int end, NumberText counts, NumberText places, NumberText chunks)
    {
        // A pair that is nearly everywhere says nothing: 0 stands for "anywhere".
        if (end - start > LongestList)
        {
            counts.Add(0);
            return;
        }

        var page = 0;
        var count = 0;
        for (var i = start; i < end; i++)
        {
            if (i > start && list[i] == list[i - 1])
            {
                continue;
            }

            var here = (int)(list[i] >> 16) & 0xFFFFFF;
            places.Add(here - page);
            chunks.Add((int)(list[i] & 0xFFFF));
            page = here;
            count++;
        }

        counts.Add(count);
    }
}
