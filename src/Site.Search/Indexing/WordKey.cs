namespace Site.Search.Indexing;

/// <summary>What a word is found by.</summary>
/// <param name="Hash">Its <see cref="WordHash"/>.</param>
/// <param name="Code">Up to eight units of ASCII themselves, which are below 2⁶³; of other words, 2⁶³ and their hash.</param>
internal readonly record struct WordKey(uint Hash, ulong Code)
{
    private const int MostUnits = sizeof(ulong);
    private const ulong NotWhole = 1UL << 63;

    /// <summary>Whether no other word has the same <see cref="Code"/>.</summary>
    public bool IsWhole => Code < NotWhole;

    /// <summary>Gives the key of a word, which is not empty.</summary>
    public static WordKey Of(ReadOnlySpan<char> word)
    {
        var (hash, code, units) = (WordHash.Empty, 0UL, 0);
        foreach (var unit in word)
        {
            hash = WordHash.Add(hash, unit);
            code = (code << 8) | unit;
            units |= unit;
        }

        return new WordKey(hash, word.Length <= MostUnits && units < 0x80 ? code : NotWhole | hash);
    }
}
