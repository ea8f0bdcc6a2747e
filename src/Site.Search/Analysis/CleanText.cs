using System.Buffers;
using System.Globalization;

namespace Site.Search.Analysis;

/// <summary>Makes any string safe to index and to show: one line of valid Unicode without control characters.</summary>
internal static class CleanText
{
    // Printable ASCII. Asked for as a range, each look at a text makes an object for the first of its characters.
    private static readonly SearchValues<char> Plain = SearchValues.Create(
        " !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~");

    /// <summary>Runs of white space and control characters become one space, lone surrogates U+FFFD, invisible marks vanish.</summary>
    public static string Of(string text)
    {
        if (IsClean(text))
        {
            return text;
        }

        var rented = ArrayPool<char>.Shared.Rent(text.Length);
        var units = rented.AsSpan(0, text.Length);
        text.CopyTo(units);
        var result = new string(units[..Clean(units)]);
        ArrayPool<char>.Shared.Return(rented);
        return result;
    }

    /// <summary>Does the same where the text stands; gives how many units are left of it.</summary>
    public static int Clean(Span<char> text)
    {
        // What is written is never longer than what was read: a space stands for a gap, one unit for one.
        var length = 0;
        var gap = false;
        for (var i = 0; i < text.Length;)
        {
            if (PlainLength(text[i..]) is > 0 and var plain)
            {
                AddPlain(text.Slice(i, plain), text, ref length, ref gap);
                i += plain;
                continue;
            }

            var c = text[i];
            gap |= IsGap(c);
            if (IsGap(c) || IsInvisible(c))
            {
                i++;
                continue;
            }

            if (gap && length > 0)
            {
                text[length++] = ' ';
            }

            gap = false;
            var taken = UnitsOfCharacter(text, i);
            text.Slice(i, taken).CopyTo(text[length..]);
            text[length] = taken == 1 && char.IsSurrogate(text[length]) ? '\uFFFD' : text[length];
            (i, length) = (i + taken, length + taken);
        }

        return length;
    }

    // Printable ASCII, word by word where more than one space stands between.
    private static void AddPlain(ReadOnlySpan<char> plain, Span<char> clean, ref int length, ref bool gap)
    {
        while (!plain.IsEmpty)
        {
            if (plain[0] == ' ')
            {
                gap = true;
                plain = plain.TrimStart(' ');
                continue;
            }

            var end = plain.IndexOf("  ", StringComparison.Ordinal);
            end = end >= 0 ? end : plain[^1] == ' ' ? plain.Length - 1 : plain.Length;
            if (gap && length > 0)
            {
                clean[length++] = ' ';
            }

            gap = false;
            plain[..end].CopyTo(clean[length..]);
            length += end;
            plain = plain[end..];
        }
    }

    /// <summary>How many units of printable ASCII a text begins with.</summary>
    private static int PlainLength(ReadOnlySpan<char> text) => text.IndexOfAnyExcept(Plain) is var at and >= 0 ? at : text.Length;

    private static int UnitsOfCharacter(ReadOnlySpan<char> text, int at) => char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]) ? 2 : 1;

    /// <summary>Whether a text would stay as it is.</summary>
    public static bool IsClean(ReadOnlySpan<char> text)
    {
        if (text.Length == 0)
        {
            return true;
        }

        if (text[0] == ' ' || text[^1] == ' ' || text.Contains("  ", StringComparison.Ordinal))
        {
            return false;
        }

        var rest = text;
        while (rest.IndexOfAnyExcept(Plain) is var at and >= 0)
        {
            if (!IsCleanAbove(rest[at]))
            {
                return false;
            }

            rest = rest[(at + 1)..];
        }

        return true;
    }

    // Of a character that is not printable ASCII.
    private static bool IsCleanAbove(char c) => c >= '\u00AE' && c is not ('\u2028' or '\u2029') && (c <= 0xFF || !(char.IsSurrogate(c) || IsInvisible(c) || IsGap(c)));

    private static bool IsGap(char c) => char.IsControl(c) || char.IsWhiteSpace(c);

    // Soft hyphens, zero-width spaces and direction marks: they would split words that look whole, or turn a line round.
    private static bool IsInvisible(char c) => c is '\u00AD' or '\u200B' or '\u200E' or '\u200F' or '\uFEFF'
        or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069')
        || (c >= '\uFFF0' && char.GetUnicodeCategory(c) is UnicodeCategory.OtherNotAssigned);
}
