using System.Runtime.InteropServices;
using Site.Search.Memory;

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
    private uint[] last = new uint[1024];
    private int lastCount;

    // The pairs of the chunk that is stored, each in the first free slot from its own on; a slot of an earlier round is free.
    private (uint Pair, int Round)[] slots = new (uint, int)[1 << 12];
    private int round;

    /// <summary>Forgets the page.</summary>
    public void Clear()
    {
        pairs.Clear();
        ends.Clear();
        count = 0;
        lastCount = 0;
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
            Store(chunk.AsSpan(0, Math.Min(Overlap, count)));
        }

        (chunk, last) = (last, chunk);
        (count, lastCount) = (0, count);
        ends.Add(0);
    }

    /// <summary>Gives all pairs.</summary>
    /// <param name="arena">Where they are kept; null for an array of their own.</param>
    public ReadOnlyMemory<uint> Kept(Arena<uint>? arena)
    {
        Store([]);
        var kept = arena?.Take(pairs.Count) ?? new uint[pairs.Count];
        CollectionsMarshal.AsSpan(pairs).CopyTo(kept.Span);
        return kept;
    }

    /// <summary>Gives the end of each chunk's pairs, once <see cref="Kept"/> has been called.</summary>
    public int[] Ends() => [.. ends];

    private void Store(ReadOnlySpan<uint> more)
    {
        round++;
        if (slots.Length < 2 * (lastCount + more.Length))
        {
            slots = new (uint, int)[(int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)(2 * (lastCount + more.Length)))];
        }

        StoreNew(last.AsSpan(0, lastCount));
        StoreNew(more);
        ends[^1] = pairs.Count;
    }

    private void StoreNew(ReadOnlySpan<uint> own)
    {
        foreach (var pair in own)
        {
            if (IsNew(pair))
            {
                pairs.Add(pair);
            }
        }
    }

    private bool IsNew(uint pair)
    {
        var at = pair & (uint)(slots.Length - 1);
        while (slots[at].Round == round)
        {
            if (slots[at].Pair == pair)
            {
                return false;
            }

            at = (at + 1) & (uint)(slots.Length - 1);
        }

        slots[at] = (pair, round);
        return true;
    }
}
