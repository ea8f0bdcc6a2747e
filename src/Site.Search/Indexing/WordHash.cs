using System.Text;

namespace Site.Search.Indexing;

/// <summary>The hash that the format uses: FNV-1a of 32 bits over UTF-16 units, low byte first is not split: a unit is one step.</summary>
internal static class WordHash
{
    private const uint Prime = 16777619;

    /// <summary>The hash of nothing.</summary>
    public const uint Empty = 2166136261;

    /// <summary>Goes on hashing.</summary>
    public static uint Add(uint hash, char unit) => (hash ^ unit) * Prime;

    /// <summary>Goes on hashing: the UTF-16 units of valid UTF-8.</summary>
    public static uint AddUtf8(uint hash, ReadOnlySpan<byte> text)
    {
        Span<char> units = stackalloc char[2];
        for (var at = 0; at < text.Length;)
        {
            if (text[at] < 0x80)
            {
                hash = Add(hash, (char)text[at++]);
                continue;
            }

            Rune.DecodeFromUtf8(text[at..], out var rune, out var length);
            foreach (var unit in units[..rune.EncodeToUtf16(units)])
            {
                hash = Add(hash, unit);
            }

            at += length;
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
