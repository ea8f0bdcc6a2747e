namespace Site.Search.Indexing;

/// <summary>
/// The letters of many words, one behind the other: as strings a large site's words are a quarter of a million objects, which the collector copies and follows.
/// One thread at a time adds; meanwhile any number of threads read what was added before.
/// </summary>
internal sealed class Letters
{
    private const int PartLength = 1 << 15;

    private volatile char[][] parts = [];
    private int free = PartLength;

    /// <summary>Adds a word, which is not empty.</summary>
    /// <returns>Where it begins.</returns>
    public int Add(ReadOnlySpan<char> word)
    {
        var all = parts;
        if (free + word.Length > PartLength)
        {
            // One that is longer than a part has a part of its own.
            parts = all = [.. all, new char[Math.Max(PartLength, word.Length)]];
            free = 0;
        }

        word.CopyTo(all[^1].AsSpan(free));
        var start = ((all.Length - 1) * PartLength) + free;
        free = Math.Min(PartLength, free + word.Length);
        return start;
    }

    /// <summary>The word of so many letters that begins somewhere.</summary>
    public ReadOnlySpan<char> At(int start, int length) => parts[start / PartLength].AsSpan(start % PartLength, length);
}
