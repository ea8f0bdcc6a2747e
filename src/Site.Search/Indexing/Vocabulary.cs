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

    /// <summary>Gives the words of some pages in ordinal order, once all are known.</summary>
    /// <param name="hits">The words of each page.</param>
    /// <returns>The words, and by the number of each its place among them; that of a word that no page has says nothing.</returns>
    public (string[] Words, int[] Ranks) Sorted(IReadOnlyList<ReadOnlyMemory<PageWord>> hits)
    {
        var isUsed = new bool[words.Count];
        foreach (var ofPage in hits)
        {
            foreach (ref readonly var hit in ofPage.Span)
            {
                isUsed[hit.Term] = true;
            }
        }

        var (sorted, ranks) = (new List<string>(words.Count), new int[words.Count]);
        foreach (var number in WordOrder.Of(words))
        {
            if (isUsed[number])
            {
                ranks[number] = sorted.Count;
                sorted.Add(words[number]);
            }
        }

        return ([.. sorted], ranks);
    }
}
