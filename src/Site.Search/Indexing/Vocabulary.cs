namespace Site.Search.Indexing;

/// <summary>Every distinct word, numbered as found. Safe for many threads; the numbers differ from run to run.</summary>
internal sealed class Vocabulary
{
    // Room for what a small site has: to begin with less would be to lay the words out anew a dozen times.
    private const int FewPlaces = 1 << 15;

    private readonly Lock access = new();
    private readonly List<string> words = [];
    private readonly WordTable numbers = new(FewPlaces);

    /// <summary>Gives a word, as it is kept here, with its number, a new one when it has none.</summary>
    public (string Word, int Number) EntryOf(ReadOnlySpan<char> word, WordKey key)
    {
        lock (access)
        {
            var known = numbers.Find(word, key);
            if (known.Term >= 0)
            {
                return known;
            }

            var text = word.ToString();
            numbers.Add(text, key, words.Count);
            words.Add(text);
            return (text, words.Count - 1);
        }
    }

    /// <summary>Gives the words in ordinal order, each with its number, once all are known.</summary>
    public (string[] Words, int[] Numbers) Sorted()
    {
        var order = WordOrder.Of(words);
        var sorted = new string[order.Length];
        for (var i = 0; i < order.Length; i++)
        {
            sorted[i] = words[order[i]];
        }

        return (sorted, order);
    }
}
