using Site.Search.Memory;

namespace Site.Search.Indexing;

/// <summary>Words in order, one behind the other in memory.</summary>
internal sealed class WordList
{
    private readonly Memory<char> letters;
    private readonly int[] starts;

    /// <summary>Lays words out.</summary>
    /// <param name="order">The number of each, in the order they are to be in.</param>
    /// <param name="word">The word of a number.</param>
    /// <param name="arena">Where their letters are kept.</param>
    public WordList(ReadOnlySpan<int> order, WordAt word, Arena<char> arena)
    {
        starts = new int[order.Length + 1];
        for (var i = 0; i < order.Length; i++)
        {
            starts[i + 1] = starts[i] + word(order[i]).Length;
        }

        letters = arena.Take(starts[^1]);
        var all = letters.Span;
        for (var i = 0; i < order.Length; i++)
        {
            word(order[i]).CopyTo(all[starts[i]..]);
        }
    }

    /// <summary>How many there are.</summary>
    public int Count => starts.Length - 1;

    /// <summary>One of them.</summary>
    /// <param name="place">Its place in the order.</param>
    public ReadOnlySpan<char> this[int place] => letters.Span[starts[place]..starts[place + 1]];
}
