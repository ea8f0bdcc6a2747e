namespace Site.Search.Indexing;

/// <summary>Hashes of the pairs of neighbouring words of a page, chunk by chunk.</summary>
internal sealed class PairList
{
    // A phrase may run over a chunk's end by this many pairs and is still found in the chunk it begins in.
    private const int Overlap = 6;

    private readonly List<uint> pairs = [];
    private readonly List<int> ends = [];
    private uint[] chunk = new uint[1024];
    private int count;
    private uint[] last = [];

    /// <summary>Forgets the page.</summary>
    public void Clear()
    {
        pairs.Clear();
        ends.Clear();
        count = 0;
        last = [];
    }

    /// <summary>Adds a pair to the chunk at hand.</summary>
    public void Add(uint pair)
    {
        if (count == chunk.Length)
        {
            Array.Resize(ref chunk, count * 2);
        }

        chunk[count++] = pair;
    }

    /// <summary>Ends the chunk at hand: its first pairs count for the one before too.</summary>
    public void EndChunk()
    {
        if (ends.Count > 0)
        {
            Store(last, chunk.AsSpan(0, Math.Min(Overlap, count)));
        }

        last = chunk.AsSpan(0, count).ToArray();
        ends.Add(0);
        count = 0;
    }

    /// <summary>Gives all pairs.</summary>
    public uint[] ToArray()
    {
        Store(last, []);
        return [.. pairs];
    }

    /// <summary>Gives the end of each chunk's pairs, once <see cref="ToArray"/> has been called.</summary>
    public int[] Ends() => [.. ends];

    private void Store(uint[] own, ReadOnlySpan<uint> more)
    {
        uint[] all = [.. own, .. more];
        Array.Sort(all);
        for (var i = 0; i < all.Length; i++)
        {
            if (i == 0 || all[i] != all[i - 1])
            {
                pairs.Add(all[i]);
            }
        }

        ends[^1] = pairs.Count;
    }
}
