using System.Collections.Concurrent;

namespace Site.Search.Indexing;

/// <summary>Every distinct word, numbered as found. Safe for many threads; the numbers differ from run to run.</summary>
internal sealed class Vocabulary
{
    private readonly ConcurrentDictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> lookup;
    private int next = -1;

    /// <summary>Begins empty.</summary>
    public Vocabulary() => lookup = numbers.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>One more than the highest number given so far.</summary>
    public int Count => Volatile.Read(ref next) + 1;

    /// <summary>Gives a word's number, a new one when it has none.</summary>
    public int NumberOf(ReadOnlySpan<char> word)
    {
        if (lookup.TryGetValue(word, out var number))
        {
            return number;
        }

        return numbers.GetOrAdd(word.ToString(), _ => Interlocked.Increment(ref next));
    }

    /// <summary>Gives the words in ordinal order. A number that two threads raced for may belong to none.</summary>
    public (string[] Words, int[] Numbers) Sorted()
    {
        var words = new string[numbers.Count];
        var order = new int[words.Length];
        var i = 0;
        foreach (var (word, number) in numbers)
        {
            words[i] = word;
            order[i++] = number;
        }

        Array.Sort(words, order, StringComparer.Ordinal);
        return (words, order);
    }
}
