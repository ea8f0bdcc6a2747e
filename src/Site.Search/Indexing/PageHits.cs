namespace Site.Search.Indexing;

/// <summary>
/// The words of the page at hand. One instance serves one thread, and remembers the words of all pages before: asking the vocabulary, which all
/// threads share, takes several times as long. Most words of a page come again on it: these are looked for in a table that is small enough to stay at the
/// processor's hand.
/// </summary>
internal sealed class PageHits(Vocabulary vocabulary)
{
    private TermHit[] hits = new TermHit[1024];
    private string[] texts = new string[1024];
    private int count;

    // The words of the page, each in the first free slot from its own on. Hits are numbered through all pages: a slot with one below the first of the page at hand is free.
    private Slot[] slots = new Slot[1 << 11];
    private int firstHit = 1;

    // The words of all pages, laid out the same way.
    private Entry[] entries = new Entry[1 << 12];
    private int words;

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
        var at = First(key.Hash, slots.Length);
        for (; slots[at].Hit >= firstHit; at = (at + 1) & (slots.Length - 1))
        {
            ref readonly var slot = ref slots[at];
            if (slot.Code == key.Code && (key.IsWhole || word.SequenceEqual(texts[slot.Hit - firstHit])))
            {
                return ref hits[slot.Hit - firstHit];
            }
        }

        slots[at] = new Slot { Code = key.Code, Hash = key.Hash, Hit = firstHit + count };
        return ref Add(EntryOf(word, key));
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

    private ref TermHit Add(in Entry entry)
    {
        if (count == hits.Length)
        {
            Array.Resize(ref hits, count * 2);
            Array.Resize(ref texts, count * 2);
        }

        texts[count] = entry.Word!;
        hits[count] = new TermHit { Term = entry.Term };
        if (2 * ++count > slots.Length)
        {
            GrowSlots();
        }

        return ref hits[count - 1];
    }

    private ref readonly Entry EntryOf(ReadOnlySpan<char> word, WordKey key)
    {
        var at = First(key.Hash, entries.Length);
        while (entries[at].Word is { } known)
        {
            if (entries[at].Code == key.Code && (key.IsWhole || word.SequenceEqual(known)))
            {
                return ref entries[at];
            }

            at = (at + 1) & (entries.Length - 1);
        }

        if (2 * ++words > entries.Length)
        {
            GrowEntries();
            at = Free(key, entries);
        }

        var (text, number) = vocabulary.EntryOf(word);
        entries[at] = new Entry { Code = key.Code, Word = text, Term = number };
        return ref entries[at];
    }

    private void GrowSlots()
    {
        var more = new Slot[slots.Length * 2];
        foreach (ref readonly var slot in slots.AsSpan())
        {
            if (slot.Hit >= firstHit)
            {
                var at = First(slot.Hash, more.Length);
                while (more[at].Hit >= firstHit)
                {
                    at = (at + 1) & (more.Length - 1);
                }

                more[at] = slot;
            }
        }

        slots = more;
    }

    private void GrowEntries()
    {
        var more = new Entry[entries.Length * 2];
        foreach (ref readonly var entry in entries.AsSpan())
        {
            if (entry.Word is not null)
            {
                more[Free(WordKey.Of(entry.Word), more)] = entry;
            }
        }

        entries = more;
    }

    private static int Free(WordKey key, Entry[] entries)
    {
        var at = First(key.Hash, entries.Length);
        while (entries[at].Word is not null)
        {
            at = (at + 1) & (entries.Length - 1);
        }

        return at;
    }

    private static int First(uint hash, int length) => (int)(hash ^ (hash >> 15)) & (length - 1);

    private struct Slot
    {
        public ulong Code;
        public uint Hash;
        public int Hit;
    }

    private struct Entry
    {
        public ulong Code;
        public string? Word;
        public int Term;
    }
}
