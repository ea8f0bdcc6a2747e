using System.Collections.Concurrent;

namespace Site.Search.Indexing;

/// <summary>Every distinct word, numbered as found. Safe for many threads; the numbers differ from run to run.</summary>
internal sealed class Vocabulary
{
    private readonly ConcurrentDictionary<string, (string Word, int Number)> entries = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, (string Word, int Number)>.AlternateLookup<ReadOnlySpan<char>> lookup;
    private int next = -1;

    /// <summary>Begins empty.</summary>
    public Vocabulary() => lookup = entries.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>One more than the highest number given so far.</summary>
    public int Count => Volatile.Read(ref next) + 1;

    /// <summary>Gives a word, as it is kept here, with its number, a new one when it has none.</summary>
    public (string Word, int Number) EntryOf(ReadOnlySpan<char> word) =>
        lookup.TryGetValue(word, out var entry) ? entry : entries.GetOrAdd(word.ToString(), text => (text, Interlocked.Increment(ref next)));

    /// <summary>Gives the words in ordinal order. A number that two threads raced for may belong to none.</summary>
    public (string[] Words, int[] Numbers) Sorted()
    {
        var words = new string[entries.Count];
        var order = new int[words.Length];
        var i = 0;
        foreach (var (word, number) in entries.Values)
        {
            words[i] = word;
            order[i++] = number;
        }

        Array.Sort(words, order, StringComparer.Ordinal);
        return (words, order);
    }
}
