using System.Collections.Frozen;

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
    private readonly FrozenDictionary<int, string[]> _stems;

    /// <summary>Some stems.</summary>
    /// <param name="stems">The stems: ASCII letters, three or more.</param>
    public WordStems(params IEnumerable<string> stems)
    {
        _stems = stems.GroupBy(stem => BeginningOf(stem)).ToFrozenDictionary(group => group.Key, group => group.ToArray());
        foreach (var beginning in _stems.Keys)
        {
            _beginnings[beginning / 64] |= 1UL << (beginning % 64);
        }
    }

    /// <summary>Where the first word of a text begins that begins like a stem, in whatever case; -1 where none does.</summary>
    /// <param name="text">The text.</param>
    /// <param name="from">Where to begin; a word that began before is passed by.</param>
    public int FirstIn(ReadOnlySpan<char> text, int from = 0)
    {
        var isInWord = from > 0 && char.IsLetter(text[from - 1]);
        for (var at = from; at + LookedAt <= text.Length; at++)
        {
            if (LetterOf(text[at]) >= Letters)
            {
                isInWord = char.IsLetter(text[at]);
            }
            else
            {
                if (!isInWord && IsStem(text[at..]))
                {
                    return at;
                }

                while (at + LookedAt < text.Length && LetterOf(text[at + 1]) < Letters)
                {
                    at++;
                }

                isInWord = true;
            }
        }

        return -1;
    }

    private bool IsStem(ReadOnlySpan<char> word)
    {
        var beginning = BeginningOf(word);
        if (beginning < 0 || (_beginnings[beginning / 64] & (1UL << (beginning % 64))) == 0)
        {
            return false;
        }

        foreach (var stem in _stems[beginning])
        {
            if (word.StartsWith(stem, StringComparison.OrdinalIgnoreCase))
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
