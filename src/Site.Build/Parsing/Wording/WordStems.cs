using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Site.Model.Text;

namespace Site.Build.Parsing.Wording;

/// <summary>
/// What words begin with, to be looked for in texts. Sixteen letters at a time are compared with the first four of all stems: hardly a word is left to be
/// looked at by itself. (A search for all stems wherever they stand has to look closer at one word in ten.)
/// </summary>
internal sealed class WordStems
{
    private const int LookedAt = 3;
    private const int Groups = 8;

    private const int Places = 1 << 10;

    // By their first three letters: those of a few others may be in the same place.
    private readonly Stem[]?[] _stems = new Stem[Places][];
    private readonly LetterGroups _first;
    private readonly LetterGroups _second;
    private readonly LetterGroups _third;
    private readonly LetterGroups _fourth;

    /// <summary>Some stems.</summary>
    /// <param name="stems">
    /// The stems, each of three or more small ASCII letters. One with a space behind it is a whole word; with a space and letters, a word before another that begins with them:
    /// <c>leverag</c>, <c>now </c>, <c>state of</c>.
    /// </param>
    public WordStems(params IEnumerable<string> stems)
    {
        var sorted = stems.Order(StringComparer.Ordinal).ToArray();
        for (var i = 0; i < sorted.Length; i++)
        {
            ref var place = ref _stems[PlaceOf(sorted[i])];
            place = [.. place ?? [], Stem.Of(sorted[i])];
        }

        _first = LetterGroups.Of(sorted, 0);
        _second = LetterGroups.Of(sorted, 1);
        _third = LetterGroups.Of(sorted, 2);
        _fourth = LetterGroups.Of(sorted, 3);
    }

    /// <summary>
    /// Where the first word of a text begins that begins like a stem, in whatever case; -1 where none does. Of what is behind a whole word only white space is passed over: where other
    /// signs stand, as those of emphasis, the word is one that may be meant.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="from">Where to begin; a word that began before is passed by.</param>
    public int FirstIn(ReadOnlySpan<char> text, int from = 0)
    {
        var last = text.Length - LookedAt;
        var wasLetter = from > 0 && char.IsAsciiLetter(text[from - 1]);
        var at = from;
        for (; at + Vector128<byte>.Count + LookedAt <= text.Length; at += Vector128<byte>.Count)
        {
            var first = SmallLettersAt(text, at);
            var letters = Vector128.LessThan(first - Vector128.Create((byte)'a'), Vector128.Create((byte)26)).ExtractMostSignificantBits();
            var alike = _first.Of(first) & _second.Of(SmallLettersAt(text, at + 1)) & _third.Of(SmallLettersAt(text, at + 2))
                & _fourth.Of(SmallLettersAt(text, at + 3));
            var words = letters & ~((letters << 1) | (wasLetter ? 1u : 0)) & ~Vector128.Equals(alike, Vector128<byte>.Zero).ExtractMostSignificantBits();
            for (; words != 0; words &= words - 1)
            {
                var place = at + BitOperations.TrailingZeroCount(words);
                if (BeginsStem(text, place))
                {
                    return place;
                }
            }

            wasLetter = letters >> (Vector128<byte>.Count - 1) != 0;
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

    /// <summary>Sixteen characters, ASCII letters as small ones; all that is no ASCII is no letter.</summary>
    private static Vector128<byte> SmallLettersAt(ReadOnlySpan<char> text, int at)
    {
        var units = MemoryMarshal.Cast<char, ushort>(text.Slice(at, Vector128<byte>.Count));
        return Vector128.NarrowWithSaturation(Vector128.Create(units), Vector128.Create(units[Vector128<ushort>.Count..])) | Vector128.Create((byte)0x20);
    }

    /// <summary>Whether a stem stands here, where no ASCII letter stands before, and no other letter either.</summary>
    private bool BeginsStem(ReadOnlySpan<char> text, int at) => IsStem(text[at..]) && (at == 0 || !char.IsLetter(text[at - 1]));

    private bool IsStem(ReadOnlySpan<char> word)
    {
        foreach (var stem in _stems[PlaceOf(word)] ?? [])
        {
            if (SmallLetters.Begin(word, stem.Letters) && (stem.Next is null || IsBefore(word[stem.Letters.Length..], stem.Next)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a word ends here and the next may be one that begins so; it may when something else than white space stands between.</summary>
    private static bool IsBefore(ReadOnlySpan<char> rest, string next)
    {
        if (rest.Length > 0 && char.IsAsciiLetter(rest[0]))
        {
            return false;
        }

        var behind = rest.TrimStart();
        return next.Length == 0 || (behind.Length > 0 && (!char.IsAsciiLetter(behind[0]) || SmallLetters.Begin(behind, next)));
    }

    /// <summary>The place for stems of these first three letters, whatever their case; other letters may have the same.</summary>
    private static int PlaceOf(ReadOnlySpan<char> word) => (((word[0] & 0x1F) << 5) ^ ((word[1] & 0x1F) << 3) ^ (word[2] & 0x1F)) % Places;

    /// <summary>A stem: the letters of a word, and those of the next; none when it is a whole word before any, null when the word may go on.</summary>
    private readonly record struct Stem(string Letters, string? Next)
    {
        public static Stem Of(string stem) => stem.IndexOf(' ') is var end and >= 0 ? new Stem(stem[..end], stem[(end + 1)..]) : new Stem(stem, null);
    }

    /// <summary>
    /// Which groups of stems have a letter in one place: a bit for each group, looked up by the two halves of the letter's byte. What both halves have may be of two letters: it is
    /// to be looked at.
    /// </summary>
    private readonly record struct LetterGroups(Vector128<byte> Low, Vector128<byte> High)
    {
        /// <summary>Of stems in order: neighbours share letters, and a group of few letters lets few words through.</summary>
        public static LetterGroups Of(string[] stems, int place)
        {
            var (low, high) = (new byte[Vector128<byte>.Count], new byte[Vector128<byte>.Count]);
            for (var i = 0; i < stems.Length; i++)
            {
                var group = (byte)(1 << (i * Groups / stems.Length));
                if (place < stems[i].Length && stems[i][place] is var letter and not ' ')
                {
                    low[letter & 0xF] |= group;
                    high[letter >> 4] |= group;
                }
                else
                {
                    // A stem that is shorter: whatever follows it.
                    AddToAll(low, group);
                    AddToAll(high, group);
                }
            }

            return new LetterGroups(Vector128.Create(low), Vector128.Create(high));
        }

        private static void AddToAll(byte[] halves, byte group)
        {
            foreach (ref var half in halves.AsSpan())
            {
                half |= group;
            }
        }

        /// <summary>The groups of sixteen letters.</summary>
        public Vector128<byte> Of(Vector128<byte> letters) =>
            Vector128.ShuffleNative(Low, letters & Vector128.Create((byte)0xF)) & Vector128.ShuffleNative(High, letters >>> 4);
    }
}
