using System.Buffers;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Site.Build.Parsing.Markdown;

/// <summary>Finds the sentence that a place in a text belongs to.</summary>
internal static class Sentences
{
    private const int LongestContext = 320;
    private const int LongestAbbreviation = 8;

    /// <summary>All that <see cref="char.IsWhiteSpace(char)"/> takes for space, but space itself.</summary>
    private static readonly SearchValues<char> OtherSpace = SearchValues.Create(
        "\t\n\v\f\r\u0085\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000");

    /// <summary>What ends with a full stop and yet ends no sentence; beside these, whatever has a full stop inside (e.g., i.e.).</summary>
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Abbreviations = new HashSet<string>(StringComparer.OrdinalIgnoreCase)
    {
        "al", "cf", "ch", "ed", "eq", "fig", "no", "p", "pp", "sec", "vol", "vs",
    }.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>
    /// The sentence around a position, with single spaces and without space before a full stop. A sentence ends at a full stop, question mark or
    /// exclamation mark that is followed by space and a capital letter, digit or opening bracket. A very long one is cut at words, with ellipses.
    /// </summary>
    public static ReadOnlySpan<char> Around(ReadOnlySpan<char> text, int position)
    {
        position = Math.Clamp(position, 0, text.Length);
        var start = position;
        while (start > 0 && position - start <= LongestContext && !EndsAt(text, start - 1))
        {
            start--;
        }

        var end = position;
        while (end < text.Length && end - position <= LongestContext && !EndsAt(text, end))
        {
            end++;
        }

        end = Math.Min(text.Length, end + 1);
        var sentence = text[start..end];
        return sentence.Length <= LongestContext
            ? Tidied(sentence)
            : Cut(text, Math.Max(start, position - (LongestContext / 2)), Math.Min(end, position + (LongestContext / 2)), start, end);
    }

    /// <summary>Where the sentences of a text begin and end, in order; together they are the whole text.</summary>
    public static IEnumerable<(int Start, int End)> Split(string text)
    {
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (EndsAt(text, i))
            {
                yield return (start, i + 1);
                start = i + 1;
            }
        }

        if (start < text.Length && !string.IsNullOrWhiteSpace(text[start..]))
        {
            yield return (start, text.Length);
        }
    }

    /// <summary>
    /// Whether it is certain that a text, without space at its ends, has single spaces only, and none before what <see cref="Tidy"/> takes it away from:
    /// most have, and to find that is many times faster than to write them anew.
    /// </summary>
    public static bool IsTidy(ReadOnlySpan<char> text)
    {
        // Sixteen units at a time, each with the one behind it. Other kinds of space are looked for where a unit is not printable ASCII.
        var at = 0;
        for (; at + Vector256<ushort>.Count < text.Length; at += Vector256<ushort>.Count)
        {
            var units = Vector256.Create(MemoryMarshal.Cast<char, ushort>(text[at..]));
            var next = Vector256.Create(MemoryMarshal.Cast<char, ushort>(text[(at + 1)..]));
            var stops = Vector256.Equals(next, Vector256.Create((ushort)' ')) | Vector256.Equals(next, Vector256.Create((ushort)'.'))
                | Vector256.Equals(next, Vector256.Create((ushort)',')) | Vector256.Equals(next, Vector256.Create((ushort)';'));
            if ((Vector256.Equals(units, Vector256.Create((ushort)' ')) & stops) != Vector256<ushort>.Zero)
            {
                return false;
            }

            var unusual = Vector256.LessThan(units, Vector256.Create((ushort)' ')) | Vector256.GreaterThan(units, Vector256.Create((ushort)'~'));
            if (unusual != Vector256<ushort>.Zero && text.Slice(at, Vector256<ushort>.Count).ContainsAny(OtherSpace))
            {
                return false;
            }
        }

        var rest = text[at..];
        return !rest.ContainsAny(OtherSpace) && rest.IndexOf("  ") < 0 && rest.IndexOf(" .") < 0 && rest.IndexOf(" ,") < 0 && rest.IndexOf(" ;") < 0;
    }

    /// <summary>The text with single spaces, and without the space that a dropped citation leaves before a full stop, comma or semicolon.</summary>
    public static string Tidy(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        return IsTidy(text) ? text.ToString() : WrittenTidy(text);
    }

    /// <summary>The same where no string is needed: a part of the text itself, if that is tidy.</summary>
    public static ReadOnlySpan<char> Tidied(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        return IsTidy(text) ? text : WrittenTidy(text);
    }

    private static string WrittenTidy(ReadOnlySpan<char> text)
    {
        var tidy = ArrayPool<char>.Shared.Rent(text.Length);
        var length = 0;
        for (var at = NextWord(text, 0); at < text.Length;)
        {
            var end = at + 1;
            while (end < text.Length && !char.IsWhiteSpace(text[end]))
            {
                end++;
            }

            var isStop = end == at + 1 && text[at] is '.' or ',' or ';';
            if (length > 0 && !isStop)
            {
                tidy[length++] = ' ';
            }

            text[at..end].CopyTo(tidy.AsSpan(length));
            length += end - at;
            at = NextWord(text, end);
        }

        var result = new string(tidy, 0, length);
        ArrayPool<char>.Shared.Return(tidy);
        return result;
    }

    private static int NextWord(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }

    private static string Cut(ReadOnlySpan<char> text, int from, int to, int start, int end)
    {
        while (from > start && !char.IsWhiteSpace(text[from - 1]))
        {
            from++;
            if (from >= to)
            {
                break;
            }
        }

        while (to < end && to > from && !char.IsWhiteSpace(text[to - 1]))
        {
            to--;
        }

        return string.Concat(from > start ? "… " : "", Tidied(text[from..to]), to < end ? " …" : "");
    }

    private static bool EndsAt(ReadOnlySpan<char> text, int i)
    {
        if (text[i] is not ('.' or '?' or '!') || i + 2 >= text.Length || !char.IsWhiteSpace(text[i + 1]) || (text[i] == '.' && IsAbbreviation(text, i)))
        {
            return false;
        }

        var next = i + 2;
        while (next < text.Length && char.IsWhiteSpace(text[next]))
        {
            next++;
        }

        return next < text.Length && (char.IsUpper(text[next]) || char.IsDigit(text[next]) || text[next] is '"' or '(' or '[' or '“');
    }

    private static bool IsAbbreviation(ReadOnlySpan<char> text, int stop)
    {
        var start = stop;
        while (start > 0 && stop - start < LongestAbbreviation && (char.IsLetter(text[start - 1]) || text[start - 1] == '.'))
        {
            start--;
        }

        var word = text[start..stop];
        return word.Contains('.') || Abbreviations.Contains(word);
    }
}
