using Site.Search.Analysis;
using Site.Search.Memory;

namespace Site.Search.Indexing;

/// <summary>Every distinct word, numbered as found. Safe for many threads; the numbers differ from run to run.</summary>
internal sealed class Vocabulary
{
    // Room for what a small site has: to begin with less would be to lay the words out anew a dozen times.
    private const int FewPlaces = 1 << 15;

    private readonly Lock access = new();
    private volatile WordTable numbers = new(FewPlaces);

    /// <summary>The numbers of the words so far, to look for many of them without waiting for each other; one that is missing may yet have one: see <see cref="Number"/>.</summary>
    public WordTable Known => numbers;

    /// <summary>Gives numbers to some words: to each that has none a new one. All at once, since a page has dozens of new words, and threads hand the lock to each other slowly.</summary>
    /// <param name="words">The words, some of which have numbers already.</param>
    /// <param name="letters">What their letters are among.</param>
    /// <param name="terms">The number of each word; below 0 where it is to be given.</param>
    public void Number(ReadOnlySpan<WordPlace> words, ReadOnlySpan<char> letters, Span<int> terms)
    {
        lock (access)
        {
            for (var i = 0; i < words.Length; i++)
            {
                if (terms[i] < 0)
                {
                    terms[i] = NumberOf(words[i].In(letters), words[i].Key);
                }
            }
        }
    }

    private int NumberOf(ReadOnlySpan<char> word, WordKey key)
    {
        if (numbers.Find(word, key) is >= 0 and var known)
        {
            return known;
        }

        if (numbers.IsFull)
        {
            numbers = numbers.Grown();
        }

        return numbers.Add(word, key);
    }

    /// <summary>Gives the words of some pages in ordinal order, once all are known.</summary>
    /// <param name="hits">The words of each page.</param>
    /// <param name="isOfThese">Whether there is no word that none of these pages has.</param>
    /// <param name="arena">Where the words are kept.</param>
    /// <returns>The words, and by the number of each its place among them; that of a word that no page has says nothing.</returns>
    public (WordList Words, int[] Ranks) Sorted(IReadOnlyList<ReadOnlyMemory<PageWord>> hits, bool isOfThese, Arena<char> arena)
    {
        var words = numbers;
        var order = WordOrder.Of(words.Count, words.WordOf);
        if (!isOfThese)
        {
            var isUsed = new bool[words.Count];
            foreach (var ofPage in hits)
            {
                foreach (ref readonly var hit in ofPage.Span)
                {
                    isUsed[hit.Term] = true;
                }
            }

            order = Array.FindAll(order, number => isUsed[number]);
        }

        var ranks = new int[words.Count];
        for (var rank = 0; rank < order.Length; rank++)
        {
            ranks[order[rank]] = rank;
        }

        return (new WordList(order, words.WordOf, arena), ranks);
    }
}
