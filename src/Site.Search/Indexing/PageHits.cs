namespace Site.Search.Indexing;

/// <summary>The words of the page at hand. One instance serves one thread.</summary>
internal sealed class PageHits(Vocabulary vocabulary)
{
    private readonly WordNumbers numbers = new(vocabulary);
    private TermHit[] hits = new TermHit[1024];
    private int[] slots = new int[1 << 16];
    private int count;

    /// <summary>Forgets the page.</summary>
    public void Clear()
    {
        for (var i = 0; i < count; i++)
        {
            slots[hits[i].Term] = 0;
        }

        count = 0;
    }

    /// <summary>Gives the hit of a word; valid until the next call.</summary>
    public ref TermHit Of(ReadOnlySpan<char> word)
    {
        var term = numbers.Of(word);
        if (term >= slots.Length)
        {
            Array.Resize(ref slots, Math.Max(slots.Length * 2, term + 1));
        }

        if (slots[term] == 0)
        {
            if (count == hits.Length)
            {
                Array.Resize(ref hits, count * 2);
            }

            hits[count] = new TermHit { Term = term };
            slots[term] = ++count;
        }

        return ref hits[slots[term] - 1];
    }

    /// <summary>Notes that a word stands in a name of so many words.</summary>
    public void Named(ReadOnlySpan<char> word, Fields fields, byte length)
    {
        ref var hit = ref Of(word);
        hit.Fields |= fields;
        hit.NameLength = hit.NameLength == 0 ? length : Math.Min(hit.NameLength, length);
    }

    /// <summary>Gives the page's words, in the order of discovery.</summary>
    public PageWord[] ToArray()
    {
        var words = new PageWord[count];
        for (var i = 0; i < count; i++)
        {
            ref readonly var hit = ref hits[i];
            words[i] = new PageWord(
                hit.Term, (ushort)Math.Min(hit.Body, ushort.MaxValue), hit.BestChunk, hit.Fields, (byte)Math.Min(hit.Heading, (ushort)byte.MaxValue), hit.NameLength);
        }

        return words;
    }
}
