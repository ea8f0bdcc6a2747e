using System.Globalization;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;

namespace Site.Search.Analysis;

/// <summary>
/// Cuts text into tokens by the rules of docs/search-format.md, "Words". The client cuts queries by the same rules:
/// whoever changes one changes both. Not safe for use by two threads at once.
/// </summary>
/// <remarks>What is done for each word of a site is one method where it runs: in several it took a tenth longer.</remarks>
internal sealed class Tokenizer
{
    /// <summary>Longer words are cut to this many UTF-16 units.</summary>
    public const int LongestWord = 64;

    private const int MostParts = 8;
    private static readonly Vector128<byte> Places = Vector128<byte>.Indices;
    private readonly char[] compound = new char[LongestWord];
    private readonly char[] lowered = new char[LongestWord];

    // Above LongestWord when the words so far are too long to be written together.
    private int compoundLength;

    /// <summary>Hands every token of a text to a sink, in order.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="sink">Takes the tokens.</param>
    public void Run<TSink>(ReadOnlySpan<char> text, ref TSink sink)
        where TSink : ITokenSink
    {
        var at = 0;
        while (at < text.Length)
        {
            if (WordLength(text, at) == 0)
            {
                at++;
                continue;
            }

            at = RunOfParts(text, at, ref sink);
        }
    }

    private int RunOfParts<TSink>(ReadOnlySpan<char> text, int start, ref TSink sink)
        where TSink : ITokenSink
    {
        compoundLength = 0;
        var parts = 0;
        var plain = true;
        var end = start;
        while (true)
        {
            var part = text[end..];
            part = part[..PartLength(part, out var isShortAscii, out var key, out var hasHump)];
            var word = isShortAscii ? AsciiPart(part, key, hasHump, ref sink) : Part(part, ref plain, ref sink);
            end += part.Length;
            parts++;
            var next = end;
            // A space, which ends most parts, is asked for by itself: the others are a call.
            while (next < text.Length && text[next] != ' ' && IsJoiner(text[next]))
            {
                next++;
            }

            var ends = next == end || WordLength(text, next) == 0;
            if (!ends || parts > 1)
            {
                AddToCompound(word);
            }

            if (ends)
            {
                break;
            }

            end = next;
        }

        if (plain && parts is > 1 and <= MostParts && compoundLength <= LongestWord)
        {
            var whole = compound.AsSpan(0, compoundLength);
            sink.Take(whole, WordKey.Of(whole), TokenKind.Compound);
        }

        return end;
    }

    private void AddToCompound(ReadOnlySpan<char> word)
    {
        if (compoundLength + word.Length <= LongestWord)
        {
            word.CopyTo(compound.AsSpan(compoundLength));
        }

        compoundLength = Math.Min(compoundLength + word.Length, LongestWord + 1);
    }

    /// <summary>
    /// Gives the length of the part that a text begins with. Nearly all are of ASCII and not too long to be words: of these it gives the key, says whether a
    /// capital follows a small letter, and leaves them <see cref="lowered"/>.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int PartLength(ReadOnlySpan<char> text, out bool isShortAscii, out WordKey key, out bool hasHump)
    {
        if (ShortPartLength(text, out key, out hasHump) is > 0 and var whole)
        {
            isShortAscii = true;
            return whole;
        }

        return AnyPartLength(text, out isShortAscii, out key, out hasHump);
    }

    private int AnyPartLength(ReadOnlySpan<char> text, out bool isShortAscii, out WordKey key, out bool hasHump)
    {
        hasHump = false;
        var own = lowered.AsSpan();
        var wasSmall = false;
        var end = 0;
        for (; end < text.Length && end < own.Length; end++)
        {
            var unit = text[end];
            var small = (char)(unit | 0x20);
            if (char.IsAsciiLetterLower(small))
            {
                own[end] = small;
                hasHump |= wasSmall && unit != small;
                wasSmall = unit == small;
            }
            else if (char.IsAsciiDigit(unit))
            {
                own[end] = unit;
                wasSmall = false;
            }
            else
            {
                break;
            }
        }

        var ascii = end;
        int length;
        while ((length = WordLength(text, end)) > 0)
        {
            end += length;
        }

        isShortAscii = end == ascii;
        key = isShortAscii ? WordKey.Of(own[..end]) : default;
        return end;
    }

    /// <summary>Does the same for a part of ASCII that ends within sixteen units, as nearly all do; gives 0 where it does not, or where so many are not left.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int ShortPartLength(ReadOnlySpan<char> text, out WordKey key, out bool hasHump)
    {
        (key, hasHump) = (default, false);
        if (text.Length < Vector256<ushort>.Count)
        {
            return 0;
        }

        var units = Vector256.Create(MemoryMarshal.Cast<char, ushort>(text));
        var small = units | Vector256.Create((ushort)0x20);
        var letters = Vector256.LessThan(small - Vector256.Create((ushort)'a'), Vector256.Create((ushort)26));
        var digits = Vector256.LessThan(units - Vector256.Create((ushort)'0'), Vector256.Create((ushort)10));
        var length = BitOperations.TrailingZeroCount(~(letters | digits).ExtractMostSignificantBits());
        if (length >= Vector256<ushort>.Count || text[length] >= 0x80)
        {
            return 0;
        }

        var word = Vector256.ConditionalSelect(letters, small, units);
        word.CopyTo(MemoryMarshal.Cast<char, ushort>(lowered.AsSpan()));
        key = WordKey.Of(Vector128.Narrow(word.GetLower(), word.GetUpper()) & Vector128.LessThan(Places, Vector128.Create((byte)length)));
        var smalls = (letters & Vector256.Equals(units, small)).ExtractMostSignificantBits();
        var capitals = letters.ExtractMostSignificantBits() & ~smalls;
        hasHump = ((smalls << 1) & capitals & ((1u << length) - 1)) != 0;
        return length;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ReadOnlySpan<char> AsciiPart<TSink>(ReadOnlySpan<char> part, WordKey key, bool hasHump, ref TSink sink)
        where TSink : ITokenSink
    {
        var word = lowered.AsSpan(0, part.Length);
        sink.Take(word, key, TokenKind.Word);
        if (hasHump)
        {
            CamelCase.Split(part, word, ref sink);
        }

        return word;
    }

    // Gives what stands for the part in a compound; where there are ideographs, there is none.
    private ReadOnlySpan<char> Part<TSink>(ReadOnlySpan<char> part, ref bool plain, ref TSink sink)
        where TSink : ITokenSink
    {
        if (Ascii.IsValid(part))
        {
            part = part[..LongestWord];
            PartLength(part, out _, out var key, out var hasHump);
            return AsciiPart(part, key, hasHump, ref sink);
        }

        var folded = Fold(part);
        if (Ideographs.AnyIn(folded))
        {
            Ideographs.Split(folded, ref sink, EmitWord);
            plain = false;
            return default;
        }

        EmitWord(folded, ref sink);
        return folded;
    }

    private static void EmitWord<TSink>(ReadOnlySpan<char> word, ref TSink sink)
        where TSink : ITokenSink
    {
        if (word.Length > LongestWord)
        {
            word = word[..(char.IsHighSurrogate(word[LongestWord - 1]) ? LongestWord - 1 : LongestWord)];
        }

        if (!word.IsEmpty)
        {
            sink.Take(word, WordKey.Of(word), TokenKind.Word);
        }
    }

    private static string Fold(ReadOnlySpan<char> part)
    {
        var decomposed = part.ToString().Normalize(NormalizationForm.FormKD);
        var folded = new StringBuilder(decomposed.Length);
        foreach (var c in decomposed)
        {
            if (c is < '\u0300' or > '\u036F')
            {
                folded.Append(c);
            }
        }

        // A compatibility form may hold spaces or punctuation: what is left of it is still one word.
        var lower = folded.ToString().Normalize(NormalizationForm.FormC).ToLowerInvariant().Replace('ς', 'σ');
        return string.Concat(lower.EnumerateRunes().Where(IsWordRune).Select(rune => rune.ToString()));
    }

    private static bool IsJoiner(char c) => c is '_' or '.' or '-' or ':' or '@' or '+' or '\u2010' or '\u2011';

    // How many UTF-16 units the word character at a place takes; 0 when there is none.
    private static int WordLength(ReadOnlySpan<char> text, int at)
    {
        if (at >= text.Length)
        {
            return 0;
        }

        var c = text[at];
        return c < 0x80 ? (char.IsAsciiLetterOrDigit(c) ? 1 : 0) : WideWordLength(text, at);
    }

    private static int WideWordLength(ReadOnlySpan<char> text, int at) =>
        Rune.DecodeFromUtf16(text[at..], out var rune, out var length) == System.Buffers.OperationStatus.Done && IsWordRune(rune) ? length : 0;

    private static bool IsWordRune(Rune rune) => Rune.GetUnicodeCategory(rune)
        is <= UnicodeCategory.OtherNumber and not UnicodeCategory.OtherNotAssigned;
}
