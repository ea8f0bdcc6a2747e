namespace Site.Search.Indexing;

/// <summary>Sorts words by their UTF-16 units (ordinal order). Of many words most differ in their first units: these are compared as one number, and only words that are alike in them letter by letter.</summary>
internal static class WordOrder
{
    private const int Units = sizeof(ulong);
    private const int HighestUnit = byte.MaxValue;

    /// <summary>Gives the places of words in ordinal order.</summary>
    /// <param name="count">How many words there are, no two alike.</param>
    /// <param name="word">Each of them.</param>
    public static int[] Of(int count, WordAt word)
    {
        var keys = new ulong[count];
        var order = new int[count];
        for (var i = 0; i < keys.Length; i++)
        {
            (keys[i], order[i]) = (KeyOf(word(i)), i);
        }

        Array.Sort(keys, order);
        Comparison<int> letterByLetter = (one, other) => word(one).SequenceCompareTo(word(other));
        for (var start = 0; start < keys.Length;)
        {
            var end = start + 1;
            while (end < keys.Length && keys[end] == keys[start])
            {
                end++;
            }

            if (end - start > 1)
            {
                order.AsSpan(start..end).Sort(letterByLetter);
            }

            start = end;
        }

        return order;
    }

    /// <summary>A number that is not above that of any word behind this one: a byte for each of the first units, up to the first that has no byte.</summary>
    private static ulong KeyOf(ReadOnlySpan<char> word)
    {
        var key = 0UL;
        for (var i = 0; i < Math.Min(word.Length, Units); i++)
        {
            var shift = 8 * (Units - 1 - i);
            if (word[i] >= HighestUnit)
            {
                return key | ((ulong)HighestUnit << shift);
            }

            key |= (ulong)word[i] << shift;
        }

        return key;
    }
}
