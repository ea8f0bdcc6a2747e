using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Site.Model.Text;

namespace Site.Build.Parsing.Wording;

/// <summary>
/// What words begin with, to be looked for in texts. Hardly a word of a text begins with the first three letters of a stem, so that one look at a small
/// table passes it by; a search for all stems wherever they stand has to look closer at one word in ten.
/// </summary>
internal sealed class WordStems
{
    private const int Letters = 32;
    private const int LookedAt = 3;

    // A bit for each three letters: few enough that all stay at the processor's hand.
    private readonly ulong[] _beginnings = new ulong[Letters * Letters * Letters / 64];
    private readonly Dictionary<int, string[]> _stems = [];

    /// <summary>Some stems.</summary>
    /// <param name="stems">The stems: small ASCII letters, three or more.</param>
    public WordStems(params IEnumerable<string> stems)
    {
        foreach (var stem in stems)
        {
            var beginning = BeginningOf(stem);
            _stems[beginning] = _stems.TryGetValue(beginning, out var others) ? [.. others, stem] : [stem];
            _beginnings[beginning / 64] |= 1UL << (beginning % 64);
        }
    }

    /// <summary>Where the first word of a text begins that begins like a stem, in whatever case; -1 where none does.</summary>
    /// <param name="text">The text.</param>
    /// <param name="from">Where to begin; a word that began before is passed by.</param>
    public int FirstIn(ReadOnlySpan<char> text, int from = 0)
    {
        var last = text.Length - LookedAt;
        var wasLetter = from > 0 && char.IsAsciiLetter(text[from - 1]);
        var at = from;
        for (; at + Vector256<ushort>.Count <= text.Length; at += Vector256<ushort>.Count)
        {
            var letters = LettersIn(text.Slice(at, Vector256<ushort>.Count));
            for (var beginnings = letters & ~((letters << 1) | (wasLetter ? 1u : 0)); beginnings != 0; beginnings &= beginnings - 1)
            {
                var place = at + BitOperations.TrailingZeroCount(beginnings);
                if (place <= last && BeginsStem(text, place))
                {
                    return place;
                }
            }

            wasLetter = letters >> (Vector256<ushort>.Count - 1) != 0;
        }

        for (; at <= last; at++)
        {
            var isLetter = char.IsAsciiLetter(text[at]);
            if (isLetter && !wasLetter && BeginsStem(text, at))
            {
                return at;
            }

            wasLetter = isLetter;
        }

        return -1;
    }

    /// <summary>Which of sixteen characters are ASCII letters: a bit for each, the lowest for the first.</summary>
    private static uint LettersIn(ReadOnlySpan<char> text)
    {
        var small = Vector256.Create(MemoryMarshal.Cast<char, ushort>(text)) | Vector256.Create((ushort)0x20);
        return Vector256.LessThan(small - Vector256.Create((ushort)'a'), Vector256.Create((ushort)26)).ExtractMostSignificantBits();
    }

    /// <summary>Whether a stem stands here, where no ASCII letter stands before, and no other letter either.</summary>
    private bool BeginsStem(ReadOnlySpan<char> text, int at) => IsStem(text[at..]) && (at == 0 || !char.IsLetter(text[at - 1]));

    private bool IsStem(ReadOnlySpan<char> word)
    {
        var beginning = BeginningOf(word);
        if (beginning < 0 || (_beginnings[beginning / 64] & (1UL << (beginning % 64))) == 0)
        {
            return false;
        }

        foreach (var stem in _stems[beginning])
        {
            if (SmallLetters.Begin(word, stem))
            {
                return true;
            }
        }

        return false;
    }

    private static int BeginningOf(ReadOnlySpan<char> word)
    {
        var (first, second, third) = (LetterOf(word[0]), LetterOf(word[1]), LetterOf(word[2]));
        return (second | third) < Letters ? (int)((((first * Letters) + second) * Letters) + third) : -1;
    }

    /// <summary>The number of an ASCII letter, below <see cref="Letters"/>; of anything else, a greater one.</summary>
    private static uint LetterOf(char c)
    {
        var letter = (c | 0x20u) - 'a';
        return letter < 26 ? letter : Letters;
    }
}
