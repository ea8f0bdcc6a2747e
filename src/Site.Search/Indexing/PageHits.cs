namespace Site.Search.Indexing;

/// <summary>
/// The words of the page at hand. One instance serves one thread, and remembers the words of all pages before: asking the vocabulary, which all
/// threads share, takes several times as long.
/// </summary>
internal sealed class PageHits(Vocabulary vocabulary)
{
    private TermHit[] hits = new TermHit[1024];
    private int count;

    // Each word in the first free slot from its own on. Hits are numbered through all pages: those below the first of the page at hand are of pages before.
    private Slot[] slots = new Slot[1 << 12];
    private int words;
    private int firstHit = 1;

    /// <summary>Forgets the page.</summary>
    public void Clear()
    {
        firstHit = checked(firstHit + count);
        count = 0;
    }

    /// <summary>Gives the hit of a word; valid until the next call.</summary>
    public ref TermHit Of(ReadOnlySpan<char> word) => ref Of(word, WordKey.Of(word));

    /// <summary>Gives the hit of a word, whose key is known; valid until the next call.</summary>
    public ref TermHit Of(ReadOnlySpan<char> word, WordKey key)
    {
        ref var slot = ref SlotOf(word, key);
        if (slot.Hit < firstHit)
        {
            slot.Hit = firstHit + count;
            if (count == hits.Length)
            {
                Array.Resize(ref hits, count * 2);
            }

            hits[count++] = new TermHit { Term = slot.Term };
        }

        return ref hits[slot.Hit - firstHit];
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
        var own = new PageWord[count];
        for (var i = 0; i < count; i++)
        {
            ref readonly var hit = ref hits[i];
            own[i] = new PageWord(
                hit.Term, (ushort)Math.Min(hit.Body, ushort.MaxValue), hit.BestChunk, hit.Fields, (byte)Math.Min(hit.Heading, (ushort)byte.MaxValue), hit.NameLength);
        }

        return own;
    }

    private ref Slot SlotOf(ReadOnlySpan<char> word, WordKey key)
    {
        var at = First(key, slots);
        while (slots[at].Word is { } known)
        {
            if (slots[at].Code == key.Code && (key.IsWhole || word.SequenceEqual(known)))
            {
                return ref slots[at];
            }

            at = (at + 1) & (slots.Length - 1);
        }

        if (2 * ++words > slots.Length)
        {
            Grow();
            at = Free(key, slots);
        }

        var (text, number) = vocabulary.EntryOf(word);
        slots[at] = new Slot { Code = key.Code, Word = text, Term = number };
        return ref slots[at];
    }

    private void Grow()
    {
        var more = new Slot[slots.Length * 2];
        foreach (var slot in slots)
        {
            if (slot.Word is not null)
            {
                more[Free(WordKey.Of(slot.Word), more)] = slot;
            }
        }

        slots = more;
    }

    private static int Free(WordKey key, Slot[] slots)
    {
        var at = First(key, slots);
        while (slots[at].Word is not null)
        {
            at = (at + 1) & (slots.Length - 1);
        }

        return at;
    }

    private static int First(WordKey key, Slot[] slots) => (int)(key.Hash ^ (key.Hash >> 15)) & (slots.Length - 1);

    private struct Slot
    {
        public ulong Code;
        public string? Word;
        public int Term;
        public int Hit;
    }
}
