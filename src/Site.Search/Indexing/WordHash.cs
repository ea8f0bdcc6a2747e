namespace Site.Search.Indexing;

/// <summary>The hash that the format uses: FNV-1a of 32 bits over UTF-16 units, low byte first is not split: a unit is one step.</summary>
internal static class WordHash
{
    private const uint Prime = 16777619;
    private const uint Empty = 2166136261;

    /// <summary>The hash of a word.</summary>
    public static uint Of(ReadOnlySpan<char> word)
    {
        var hash = Empty;
        foreach (var unit in word)
        {
            hash = (hash ^ unit) * Prime;
        }

        return hash;
    }

    /// <summary>The hash of two neighbouring words, each given by its own hash.</summary>
    public static uint Pair(uint first, uint second)
    {
        var hash = (first * 31) ^ second;
        hash = (hash ^ (hash >> 15)) * 0x2C1B3C6D;
        return hash ^ (hash >> 13);
    }
}
