using System.Runtime.CompilerServices;
using Site.Search.Analysis;
using Site.Search.Memory;

namespace Site.Search.Indexing;

/// <summary>
/// The words of the page at hand. Most come again on it: they are looked for in a table that is small enough to stay at the processor's hand. When the page
/// is over, all its words are looked for among those of the pages before. One instance serves one thread.
/// </summary>
internal sealed class PageHits(Vocabulary vocabulary)
{
    private TermHit[] hits = new TermHit[1024];
    private WordPlace[] places = new WordPlace[1024];
    private int count;

    // The letters of the page's words, one word behind the other.
    private char[] letters = new char[1 << 13];
    private int lettersEnd;

    // The words of the page, each in the first free slot from its own on. Hits are numbered through all pages: a slot with one below the first of the page at hand is free.
    private Slot[] slots = new Slot[1 << 11];
    private int firstHit = 1;

    private int[] terms = new int[1024];

    /// <summary>Forgets the page.</summary>
    public void Clear()
    {
        firstHit = checked(firstHit + count);
        count = 0;
        lettersEnd = 0;
    }

    /// <summary>Gives the hit of a word; valid until the next call.</summary>
    /// <param name="word">The word.</param>
    /// <param name="key">Its key.</param>
    /// <param name="hash">Its <see cref="WordHash"/>, which is made once a page.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref TermHit Of(ReadOnlySpan<char> word, WordKey key, out uint hash)
    {
        var at = key.PlaceIn(slots.Length);
        for (; slots[at].Hit >= firstHit; at = (at + 1) & (slots.Length - 1))
        {
            ref readonly var slot = ref slots[at];
            if (slot.Code == key.Code && (key.IsWhole || word.SequenceEqual(Letters(places[slot.Hit - firstHit]))))
            {
                hash = slot.Hash;
                return ref hits[slot.Hit - firstHit];
            }
        }

        return ref Add(word, key, ref slots[at], out hash);
    }

    /// <summary>Notes that a word stands in a name of so many words.</summary>
    public void Named(ReadOnlySpan<char> word, Fields fields, byte length)
    {
        ref var hit = ref Of(word, WordKey.Of(word), out _);
        hit.Fields |= fields;
        hit.NameLength = hit.NameLength == 0 ? length : Math.Min(hit.NameLength, length);
    }

    /// <summary>Gives the page's words, in the order of discovery.</summary>
    /// <param name="arena">Where they are kept; null for an array of their own.</param>
    public ReadOnlyMemory<PageWord> Kept(Arena<PageWord>? arena)
    {
        FindTerms();
        var kept = arena?.Take(count) ?? new PageWord[count];
        var own = kept.Span;
        for (var i = 0; i < count; i++)
        {
            ref readonly var hit = ref hits[i];
            own[i] = new PageWord(
                terms[i], (ushort)Math.Min(hit.Body, ushort.MaxValue), hit.BestChunk, hit.Fields, (byte)Math.Min(hit.Heading, (ushort)byte.MaxValue), hit.NameLength);
        }

        return kept;
    }

    private ReadOnlySpan<char> Letters(in WordPlace place) => place.In(letters);

    private ref TermHit Add(ReadOnlySpan<char> word, WordKey key, ref Slot free, out uint hash)
    {
        hash = WordHash.Of(word);
        free = new Slot { Code = key.Code, Hash = hash, Hit = firstHit + count };
        if (count == hits.Length)
        {
            Array.Resize(ref hits, count * 2);
            Array.Resize(ref places, count * 2);
            Array.Resize(ref terms, count * 2);
        }

        if (letters.Length - lettersEnd < word.Length)
        {
            Array.Resize(ref letters, letters.Length * 2);
        }

        word.CopyTo(letters.AsSpan(lettersEnd));
        places[count] = new WordPlace(key, lettersEnd, word.Length);
        hits[count] = default;
        lettersEnd += word.Length;
        if (2 * ++count > slots.Length)
        {
            GrowSlots();
        }

        return ref hits[count - 1];
    }

    /// <summary>
    /// Finds the terms of all words. Nearly all stand where their words are looked for first: of those, first all entries are looked at and then all
    /// texts, so that nothing waits for what was found before: the table is larger than what the processor has at hand, and it fetches many at a time.
    /// </summary>
    private void FindTerms()
    {
        var known = vocabulary.Known;
        var missing = 0;
        for (var i = 0; i < count; i++)
        {
            terms[i] = known.FirstPlaceOf(places[i].Key);
        }

        for (var i = 0; i < count; i++)
        {
            var word = Letters(places[i]);
            var term = terms[i] >= 0 ? known.TermAt(terms[i], word, places[i].Key) : -1;
            terms[i] = term >= 0 ? term : known.Find(word, places[i].Key);
            missing += terms[i] < 0 ? 1 : 0;
        }

        if (missing > 0)
        {
            vocabulary.Number(places.AsSpan(0, count), letters, terms.AsSpan(0, count));
        }
    }

    private void GrowSlots()
    {
        var more = new Slot[slots.Length * 2];
        foreach (ref readonly var slot in slots.AsSpan())
        {
            if (slot.Hit >= firstHit)
            {
                var at = new WordKey(slot.Code).PlaceIn(more.Length);
                while (more[at].Hit >= firstHit)
                {
                    at = (at + 1) & (more.Length - 1);
                }

                more[at] = slot;
            }
        }

        slots = more;
    }

    private struct Slot
    {
        public ulong Code;
        public uint Hash;
        public int Hit;
    }
}
