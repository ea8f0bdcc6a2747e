namespace Site.Search.Indexing;

/// <summary>Words with their numbers, each in the first free place from its own on (open addressing). For one thread at a time.</summary>
internal sealed class WordTable
{
    // Apart, so that looking among entries, which are more than the processor has at hand, fetches no more of them than it must.
    private Entry[] entries;
    private string?[] texts;
    private int count;

    /// <summary>Begins empty.</summary>
    /// <param name="places">How many places there are at first: a power of two. At most half are taken.</param>
    public WordTable(int places) => (entries, texts) = (new Entry[places], new string?[places]);

    /// <summary>The place that a word is looked for first; -1 when it is another's. Its letters are not compared yet: see <see cref="TermAt"/>.</summary>
    public int FirstPlaceOf(WordKey key)
    {
        var at = WordHash.PlaceIn(entries.Length, key.Hash);
        return entries[at].Code == key.Code ? at : -1;
    }

    /// <summary>The number of the word at a place that <see cref="FirstPlaceOf"/> gave; -1 when it is another word.</summary>
    public int TermAt(int place, ReadOnlySpan<char> word, WordKey key) =>
        key.IsWhole || word.SequenceEqual(texts[place]) ? entries[place].Number - 1 : -1;

    /// <summary>Looks for a word; its number is -1 when it is not here.</summary>
    public (string Word, int Term) Find(ReadOnlySpan<char> word, WordKey key)
    {
        for (var at = WordHash.PlaceIn(entries.Length, key.Hash); entries[at].Number > 0; at = (at + 1) & (entries.Length - 1))
        {
            if (entries[at].Code == key.Code && (key.IsWhole || word.SequenceEqual(texts[at])))
            {
                return (texts[at]!, entries[at].Number - 1);
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

        Put(new Entry { Code = key.Code, Hash = key.Hash, Number = term + 1 }, word);
    }

    private void Grow()
    {
        var (before, textsBefore) = (entries, texts);
        (entries, texts) = (new Entry[before.Length * 2], new string?[before.Length * 2]);
        for (var i = 0; i < before.Length; i++)
        {
            if (before[i].Number > 0)
            {
                Put(before[i], textsBefore[i]!);
            }
        }
    }

    private void Put(in Entry entry, string text)
    {
        var at = WordHash.PlaceIn(entries.Length, entry.Hash);
        while (entries[at].Number > 0)
        {
            at = (at + 1) & (entries.Length - 1);
        }

        (entries[at], texts[at]) = (entry, text);
    }

    private struct Entry
    {
        public ulong Code;
        public uint Hash;

        // The word's number and 1: 0 where no word is.
        public int Number;
    }
}
