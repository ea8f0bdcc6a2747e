using Site.Search.Analysis;

namespace Site.Search.Indexing;

/// <summary>
/// Words, numbered in the order they were added, each in the first free place from its own on (open addressing). One thread at a time adds words; meanwhile any number of
/// threads look for some, and find all but those that are added just then.
/// </summary>
/// <param name="places">How many places there are: a power of two. At most half are taken.</param>
internal sealed class WordTable(int places)
{
    private readonly Entry[] entries = new Entry[places];

    // Where each word begins and how long it is.
    private readonly (int Start, int Length)[] words = new (int, int)[places / 2];
    private Letters letters = new();
    private int count;

    /// <summary>Whether half of the places are taken: then words are to be added to a table <see cref="Grown"/> from this.</summary>
    public bool IsFull => count == words.Length;

    /// <summary>How many words there are.</summary>
    public int Count => count;

    /// <summary>The word of a number.</summary>
    public ReadOnlySpan<char> WordOf(int number) => letters.At(words[number].Start, words[number].Length);

    /// <summary>The place that a word is looked for first; -1 when it is another's. Its letters are not compared yet: see <see cref="TermAt"/>.</summary>
    public int FirstPlaceOf(WordKey key)
    {
        var at = key.PlaceIn(entries.Length);
        return entries[at].Code == key.Code ? at : -1;
    }

    /// <summary>The number of the word at a place that <see cref="FirstPlaceOf"/> gave; -1 when it is another word.</summary>
    public int TermAt(int place, ReadOnlySpan<char> word, WordKey key)
    {
        var number = Volatile.Read(in entries[place].Number);
        return number > 0 && (key.IsWhole || word.SequenceEqual(WordOf(number - 1))) ? number - 1 : -1;
    }

    /// <summary>Looks for a word; its number is -1 when it is not here.</summary>
    public int Find(ReadOnlySpan<char> word, WordKey key)
    {
        for (var at = key.PlaceIn(entries.Length); Volatile.Read(in entries[at].Number) is > 0 and var number; at = (at + 1) & (entries.Length - 1))
        {
            if (entries[at].Code == key.Code && (key.IsWhole || word.SequenceEqual(WordOf(number - 1))))
            {
                return number - 1;
            }
        }

        return -1;
    }

    /// <summary>Adds a word that is not here, to a table that is not full; gives its number.</summary>
    public int Add(ReadOnlySpan<char> word, WordKey key)
    {
        words[count] = (letters.Add(word), word.Length);
        Put(new Entry { Code = key.Code, Number = ++count });
        return count - 1;
    }

    /// <summary>A table of the same words with twice the places.</summary>
    public WordTable Grown()
    {
        var grown = new WordTable(entries.Length * 2) { count = count, letters = letters };
        words.CopyTo(grown.words, 0);
        foreach (ref readonly var entry in entries.AsSpan())
        {
            if (entry.Number > 0)
            {
                grown.Put(entry);
            }
        }

        return grown;
    }

    private void Put(in Entry entry)
    {
        var at = new WordKey(entry.Code).PlaceIn(entries.Length);
        while (entries[at].Number > 0)
        {
            at = (at + 1) & (entries.Length - 1);
        }

        entries[at].Code = entry.Code;
        // The last: who sees the number sees the rest.
        Volatile.Write(ref entries[at].Number, entry.Number);
    }

    private struct Entry
    {
        public ulong Code;

        // The word's number and 1: 0 where no word is.
        public int Number;
    }
}
