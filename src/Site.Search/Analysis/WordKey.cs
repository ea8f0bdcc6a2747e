using System.Numerics;
using System.Runtime.Intrinsics;
using System.Text;

namespace Site.Search.Analysis;

/// <summary>What a word is found by.</summary>
/// <param name="Code">A word of up to eight letters of ASCII: the letters themselves, the first the lowest, which is below 2⁶³. Of other words a hash from 2⁶³ on.</param>
internal readonly record struct WordKey(ulong Code)
{
    private const ulong NotWhole = 1UL << 63;
    private const ulong Mixer = 0x9E3779B97F4A7C15;

    /// <summary>Whether no other word has the same <see cref="Code"/>.</summary>
    public bool IsWhole => Code < NotWhole;

    /// <summary>Gives the key of a word, which is not empty.</summary>
    public static WordKey Of(ReadOnlySpan<char> word)
    {
        if (word.Length > Vector128<byte>.Count || !Ascii.IsValid(word))
        {
            return OfHash(word);
        }

        Span<byte> letters = stackalloc byte[Vector128<byte>.Count];
        letters.Clear();
        for (var i = 0; i < word.Length; i++)
        {
            letters[i] = (byte)word[i];
        }

        return Of(Vector128.Create<byte>(letters));
    }

    /// <summary>Gives the key of a word of ASCII.</summary>
    /// <param name="letters">The word; 0 behind its end.</param>
    public static WordKey Of(Vector128<byte> letters)
    {
        var (low, high) = (letters.AsUInt64()[0], letters.AsUInt64()[1]);
        return new WordKey(high == 0 ? low : NotWhole | Mixed(low, high));
    }

    /// <summary>The place that the word is looked for first, in a table of so many: a power of two, and not 1.</summary>
    public int PlaceIn(int places) => (int)((Code * Mixer) >> BitOperations.LeadingZeroCount((ulong)places - 1));

    private static WordKey OfHash(ReadOnlySpan<char> word)
    {
        var code = 0UL;
        foreach (var unit in word)
        {
            code = Mixed(code, unit);
        }

        return new WordKey(NotWhole | code);
    }

    private static ulong Mixed(ulong code, ulong more)
    {
        var mixed = ((code * Mixer) ^ BitOperations.RotateLeft(more, 32)) * Mixer;
        return mixed ^ (mixed >> 32);
    }
}
