using System.Globalization;
using System.Text;

namespace Site.Search.Analysis;

/// <summary>Makes any string safe to index and to show: one line of valid Unicode without control characters.</summary>
internal static class CleanText
{
    /// <summary>Runs of white space and control characters become one space, lone surrogates U+FFFD, invisible marks vanish.</summary>
    public static string Of(string text)
    {
        if (IsClean(text))
        {
            return text;
        }

        var clean = new StringBuilder(text.Length);
        var gap = false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (IsGap(c))
            {
                gap = clean.Length > 0;
                continue;
            }

            if (IsInvisible(c))
            {
                continue;
            }

            if (gap)
            {
                clean.Append(' ');
                gap = false;
            }

            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                clean.Append(c).Append(text[++i]);
            }
            else
            {
                clean.Append(char.IsSurrogate(c) ? '\uFFFD' : c);
            }
        }

        return clean.ToString();
    }

    private static bool IsClean(string text)
    {
        if (text.Length == 0)
        {
            return true;
        }

        if (text[0] == ' ' || text[^1] == ' ' || text.Contains("  ", StringComparison.Ordinal))
        {
            return false;
        }

        var rest = text.AsSpan();
        while (rest.IndexOfAnyExceptInRange(' ', '~') is var at and >= 0)
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
