using System.Collections.Concurrent;
using Site.Search.Coding;
using Site.Search.Indexing;
using Site.Search.Memory;

namespace Site.Search.Shards;

/// <summary>Which chunks hold which pairs of neighbouring words (<c>b</c>): what exact phrases are found by.</summary>
internal sealed class PairShards : IDisposable
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

    // More than SearchIndexBuilder makes at once: those of the round before are written by then.
    private const int WrittenBefore = 300;

    private readonly IReadOnlyList<PageAnalysis> pages;
    private readonly Arena<ulong> arena = new();

    // Of a large site these are a hundred megabytes in all: those that are written are taken again.
    private readonly ConcurrentBag<Memory<ulong>> rooms = [];
    private readonly ConcurrentBag<Memory<ulong>> spare = [];
    private readonly Divisor slices;
    private readonly Divisor marks;
    private readonly int[] sizes;
    private readonly int longest;
    private Task<Round>? collecting;

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
        // By hand: what the framework has for it is compiled when it is first called, in more time than all pages take here.
        foreach (var size in sizes)
        {
            longest = Math.Max(longest, size);
        }
    }

    /// <summary>How many slices there are: a pair lies in slice <c>hash % Slices</c>.</summary>
    public int Slices { get; }

    /// <summary>How many marks a slice tells apart: a pair has the mark <c>(hash / Slices) % Marks</c>.</summary>
    public int Marks { get; }

    /// <summary>The names of the shards, in the order of their numbers; the shards themselves take time to make.</summary>
    public IEnumerable<string> Names => Enumerable.Range(0, Slices).Select(NameOf);

    /// <summary>Gives the shards, in the order of their numbers; once.</summary>
    public IEnumerable<Shard> All()
    {
        var atOnce = Math.Max(LeastSlicesAtOnce, (Slices + MostTimes - 1) / MostTimes);
        collecting = CollectAsync(0, atOnce);
        for (var first = 0; first < Slices; first += atOnce)
        {
            var round = collecting.GetAwaiter().GetResult();
            for (var i = 0; i < round.Lists; i++)
            {
                if (i == Math.Min(WrittenBefore, round.Lists - 1) && first + atOnce < Slices)
                {
                    // While these are written, the next are collected, where those before were.
                    collecting = CollectAsync(first + atOnce, atOnce);
                }

                var own = i;
                yield return new Shard(NameOf(first + i), writer => Write(round, own, writer));
            }
        }
    }

    /// <summary>Gives back what the shards are made of, once they are written, or when nobody wants the rest: what is being collected then is waited for.</summary>
    public void Dispose()
    {
        if (collecting is not null)
        {
            Task.WaitAny(collecting);
        }

        arena.Dispose();
    }

    private Task<Round> CollectAsync(int first, int atOnce) => Task.Run(() => Collect(first, sizes.AsSpan(first, Math.Min(atOnce, Slices - first))));

    private static string NameOf(int slice) => $"b{slice}";

    private int[] Sizes()
    {
        var counts = new int[Slices];
        foreach (var page in pages)
        {
            foreach (var pair in page.Pairs.Span)
            {
                counts[slices.Divide(pair).Remainder]++;
            }
        }

        return counts;
    }

    private Round Collect(int first, ReadOnlySpan<int> lengths)
    {
        var (starts, total) = (new int[lengths.Length], 0);
        for (var i = 0; i < starts.Length; i++)
        {
            (starts[i], total) = (total, total + lengths[i]);
        }

        var entries = rooms.TryTake(out var room) && room.Length >= total ? room : arena.Take(total);
        Collect((uint)first, starts, entries.Span);
        // Each list was begun where the one before ends.
        return new Round(entries, starts);
    }

    private void Collect(uint first, Span<int> places, Span<ulong> entries)
    {
        for (var number = 0; number < pages.Count; number++)
        {
            var pairs = pages[number].Pairs.Span;
            var ends = pages[number].PairEnds;
            var at = 0;
            for (var chunk = 0; chunk < ends.Length; chunk++)
            {
                var place = ((ulong)number << 16) | (uint)Math.Min(chunk, ushort.MaxValue);
                for (; at < ends[chunk]; at++)
                {
                    var (rest, slice) = slices.Divide(pairs[at]);
                    if (slice - first < (uint)places.Length)
                    {
                        entries[places[(int)(slice - first)]++] = ((ulong)marks.Divide(rest).Remainder << MarkShift) | place;
                    }
                }
            }
        }
    }

    private void Write(Round round, int number, ShardWriter writer)
    {
        var other = spare.TryTake(out var taken) ? taken : arena.Take(longest);
        Write(SortByMark(round.List(number), other.Span), writer);
        spare.Add(other);
        if (round.EndList())
        {
            rooms.Add(round.Entries);
        }
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

    /// <summary>The lists of some slices, one behind the other.</summary>
    /// <param name="entries">The lists.</param>
    /// <param name="ends">Where each ends.</param>
    private sealed class Round(Memory<ulong> entries, int[] ends)
    {
        private int unwritten = ends.Length;

        public int Lists => ends.Length;

        public Memory<ulong> Entries => entries;

        public Span<ulong> List(int number) => entries.Span[(number > 0 ? ends[number - 1] : 0)..ends[number]];

        /// <summary>Notes that one more list is written; says whether it was the last.</summary>
        public bool EndList() => Interlocked.Decrement(ref unwritten) == 0;
    }
}
