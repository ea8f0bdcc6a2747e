using System.Collections.Concurrent;
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
    private const int LeastSlicesAtOnce = 625;
    private const int MostTimes = 4;
    private const int MarkShift = 40;
    private const int DigitBits = 9;
    private const int ListStep = 1024;

    private readonly IReadOnlyList<PageAnalysis> pages;
    private readonly ConcurrentBag<ulong[]> free = [];
    private readonly Divisor slices;
    private readonly Divisor marks;
    private readonly int[] sizes;

    /// <summary>Lays the shards out.</summary>
    public PairShards(IReadOnlyList<PageAnalysis> pages)
    {
        this.pages = pages;
        var total = pages.Sum(page => (long)page.Pairs.Length);
        // A phrase takes three slices: their size is what it costs a reader.
        Slices = (int)Math.Clamp(total / SmallestSlice, 1, Math.Max(LeastMostSlices, pages.Count / PagesToASlice));
        Marks = (int)Math.Clamp(total / Slices * Sparsity / 2, 1024, 1 << 24);
        (slices, marks) = (new Divisor(Slices), new Divisor(Marks));
        sizes = Sizes();
    }

    /// <summary>How many slices there are: a pair lies in slice <c>hash % Slices</c>.</summary>
    public int Slices { get; }

    /// <summary>How many marks a slice tells apart: a pair has the mark <c>(hash / Slices) % Marks</c>.</summary>
    public int Marks { get; }

    /// <summary>The names of the shards, in the order of their numbers; the shards themselves take time to make.</summary>
    public IEnumerable<string> Names => Enumerable.Range(0, Slices).Select(NameOf);

    /// <summary>Gives the shards, in the order of their numbers.</summary>
    public IEnumerable<Shard> All()
    {
        var atOnce = Math.Max(LeastSlicesAtOnce, (Slices + MostTimes - 1) / MostTimes);
        var next = CollectAsync(0, atOnce);
        for (var first = 0; first < Slices; first += atOnce)
        {
            var lists = next.GetAwaiter().GetResult();
            // While these are written, the next are collected.
            next = CollectAsync(first + atOnce, atOnce);
            for (var i = 0; i < lists.Length; i++)
            {
                var list = lists[i];
                yield return new Shard(NameOf(first + i), writer => Write(list, writer));
            }
        }
    }

    private Task<ArraySegment<ulong>[]> CollectAsync(int first, int atOnce) =>
        first < Slices ? Task.Run(() => Collect(first, sizes.AsSpan(first, Math.Min(atOnce, Slices - first)))) : Task.FromResult<ArraySegment<ulong>[]>([]);

    // Lists are of about one size, and of a large site a hundred megabytes in all: those that are written are taken again.
    private ulong[] FreeList(int size) => free.TryTake(out var list) && list.Length >= size ? list : new ulong[(size + ListStep) / ListStep * ListStep];

    private static string NameOf(int slice) => $"b{slice}";

    private int[] Sizes()
    {
        var counts = new int[Slices];
        foreach (var page in pages)
        {
            foreach (var pair in page.Pairs)
            {
                counts[slices.Divide(pair).Remainder]++;
            }
        }

        return counts;
    }

    private ArraySegment<ulong>[] Collect(int first, ReadOnlySpan<int> lengths)
    {
        var lists = new ArraySegment<ulong>[lengths.Length];
        for (var i = 0; i < lists.Length; i++)
        {
            lists[i] = new ArraySegment<ulong>(FreeList(lengths[i]), 0, lengths[i]);
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
                    var (rest, slice) = slices.Divide(page.Pairs[at]);
                    if (slice - (uint)first < (uint)lists.Length)
                    {
                        var i = (int)slice - first;
                        lists[i].Array![counts[i]++] = ((ulong)marks.Divide(rest).Remainder << MarkShift) | place;
                    }
                }
            }
        }

        return lists;
    }

    private void Write(ArraySegment<ulong> list, ShardWriter writer)
    {
        var other = FreeList(list.Count);
        Write(SortByMark(list, other), writer);
        free.Add(list.Array!);
        free.Add(other);
    }

    private static void Write(ReadOnlySpan<ulong> list, ShardWriter writer)
    {
        var (marks, counts, places, chunks) = (writer.Numbers(0), writer.Numbers(1), writer.Numbers(2), writer.Numbers(3));
        var previous = -1;
        for (var start = 0; start < list.Length;)
        {
            var mark = (int)(list[start] >> MarkShift);
            var end = start;
            while (end < list.Length && (int)(list[end] >> MarkShift) == mark)
            {
                end++;
            }

            marks.Add(mark - previous - 1);
            previous = mark;
            AddPlaces(list, start, end, counts, places, chunks);
            start = end;
        }

        writer.BeginPart();
        writer.Add(new NumberText().Add(marks.Count).Text);
        writer.Add(marks.Text);
        writer.EndPart();
        writer.Part(counts.Text).Part(places.Text).Part(chunks.Text);
    }

    // Places are in order as they come: only the marks are sorted by, a digit of them at a time, the lowest first.
    private ReadOnlySpan<ulong> SortByMark(Span<ulong> list, Span<ulong> other)
    {
        other = other[..list.Length];
        Span<int> starts = stackalloc int[1 << DigitBits];
        for (var shift = 0; (Marks - 1) >> shift > 0; shift += DigitBits)
        {
            starts.Clear();
            foreach (var entry in list)
            {
                starts[Digit(entry, shift)]++;
            }

            for (var (digit, sum) = (0, 0); digit < starts.Length; digit++)
            {
                (starts[digit], sum) = (sum, sum + starts[digit]);
            }

            foreach (var entry in list)
            {
                other[starts[Digit(entry, shift)]++] = entry;
            }

            var sorted = other;
            other = list;
            list = sorted;
        }

        return list;
    }

    private static int Digit(ulong entry, int shift) => (int)(entry >> (MarkShift + shift)) & ((1 << DigitBits) - 1);

    private static void AddPlaces(ReadOnlySpan<ulong> list, int start, int end, NumberText counts, NumberText places, NumberText chunks)
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
