namespace Site.Search.Indexing;

/// <summary>The hash that the format uses: FNV-1a of 32 bits over UTF-16 units, low byte first is not split: a unit is one step.</summary>
internal static class WordHash
{
    private const uint Prime = 16777619;

    /// <summary>The hash of nothing.</summary>
    public const uint Empty = 2166136261;

    /// <summary>Goes on hashing with a step: a unit, or whatever else is one.</summary>
    public static uint Add(uint hash, uint step) => (hash ^ step) * Prime;

    /// <summary>The place that a word of this hash is looked for first, in a table of so many places: a power of two.</summary>
    public static int PlaceIn(int places, uint hash) => (int)(hash ^ (hash >> 15)) & (places - 1);

    /// <summary>The hash of two neighbouring words, each given by its own hash.</summary>
    public static uint Pair(uint first, uint second)
    {
        var hash = (first * 31) ^ second;
        hash = (hash ^ (hash >> 15)) * 0x2C1B3C6D;
        return hash ^ (hash >> 13);
    }
}
