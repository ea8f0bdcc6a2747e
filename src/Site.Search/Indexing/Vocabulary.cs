namespace Site.Search.Indexing;

/// <summary>Every distinct word, numbered as found. Safe for many threads; the numbers differ from run to run.</summary>
internal sealed class Vocabulary
{
    // What a small site has. To begin with less would be to lay the words out anew a dozen times.
    private const int FewWords = 20_000;

    private readonly Lock access = new();
    private readonly List<string> words = [];
    private readonly Dictionary<string, int> numbers = new(FewWords, StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> lookup;

    /// <summary>Begins empty.</summary>
    public Vocabulary() => lookup = numbers.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Gives a word, as it is kept here, with its number, a new one when it has none.</summary>
    public (string Word, int Number) EntryOf(ReadOnlySpan<char> word)
    {
        lock (access)
        {
            if (lookup.TryGetValue(word, out var number))
            {
                return (words[number], number);
            }

            var text = word.ToString();
            numbers.Add(text, words.Count);
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
