namespace Site.Search.Indexing;

/// <summary>Words with their numbers, each in the first free place from its own on (open addressing). For one thread at a time.</summary>
internal sealed class WordTable
{
    private Entry[] entries;
    private int count;

    /// <summary>Begins empty.</summary>
    /// <param name="places">How many places there are at first: a power of two. At most half are taken.</param>
    public WordTable(int places) => entries = new Entry[places];

    /// <summary>The place that a word is looked for first; -1 when it is another's. Its letters are not compared yet: see <see cref="TermAt"/>.</summary>
    public int FirstPlaceOf(WordKey key)
    {
        var at = First(key.Hash, entries.Length);
        return entries[at].Code == key.Code ? at : -1;
    }

    /// <summary>The number of the word at a place that <see cref="FirstPlaceOf"/> gave; -1 when it is another word.</summary>
    public int TermAt(int place, ReadOnlySpan<char> word, WordKey key)
    {
        ref readonly var entry = ref entries[place];
        return key.IsWhole || word.SequenceEqual(entry.Word) ? entry.Term : -1;
    }

    /// <summary>Looks for a word; its number is -1 when it is not here.</summary>
    public (string Word, int Term) Find(ReadOnlySpan<char> word, WordKey key)
    {
        for (var at = First(key.Hash, entries.Length); entries[at].Word is { } known; at = (at + 1) & (entries.Length - 1))
        {
            if (entries[at].Code == key.Code && (key.IsWhole || word.SequenceEqual(known)))
            {
                return (known, entries[at].Term);
            }
        }

        return ("", -1);
    }

    /// <summary>Adds a word that is not here.</summary>
    public void Add(string word, WordKey key, int term)
    {
        if (2 * ++count > entries.Length)
        {
            Grow();
        }

        entries[Free(key.Hash, entries)] = new Entry { Code = key.Code, Hash = key.Hash, Word = word, Term = term };
    }

    private void Grow()
    {
        var more = new Entry[entries.Length * 2];
        foreach (ref readonly var entry in entries.AsSpan())
        {
            if (entry.Word is not null)
            {
                more[Free(entry.Hash, more)] = entry;
            }
        }

        entries = more;
    }

    private static int Free(uint hash, Entry[] entries)
    {
        var at = First(hash, entries.Length);
        while (entries[at].Word is not null)
        {
            at = (at + 1) & (entries.Length - 1);
        }

        return at;
    }

    private static int First(uint hash, int length) => (int)(hash ^ (hash >> 15)) & (length - 1);

    private struct Entry
    {
        public ulong Code;
        public uint Hash;
        public int Term;
        public string? Word;
    }
}
