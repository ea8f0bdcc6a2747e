using System.Buffers;
using System.Globalization;
using System.Text;

namespace Site.Model.Text;

/// <summary>Makes names for URLs and anchors out of titles, and compares names that people write.</summary>
public static class Slug
{
    /// <summary>
    /// Lower-case letters and digits with single hyphens between them: accents are dropped, everything else separates.
    /// A dot between two digits stays, so that versions keep their shape. Empty when the text has no letter or digit.
    /// </summary>
    public static string Of(string text)
    {
        // ASCII is its own decomposition, and most names are.
        var decomposed = Ascii.IsValid(text) ? text : Whole(text).Normalize(NormalizationForm.FormKD);
        var buffer = ArrayPool<char>.Shared.Rent(decomposed.Length * 2);
        try
        {
            var slug = buffer.AsSpan(0, Write(decomposed, buffer));
            return slug.SequenceEqual(text) ? text : slug.ToString();
        }
        finally
        {
            ArrayPool<char>.Shared.Return(buffer);
        }
    }

    /// <summary>Writes the slug of a decomposed text, and says how long it is: each letter may have a hyphen before it.</summary>
    private static int Write(string decomposed, Span<char> slug)
    {
        var length = 0;
        var gap = false;
        for (var i = 0; i < decomposed.Length; i++)
        {
            var c = decomposed[i];
            if (char.IsLetterOrDigit(c) || IsVersionDot(decomposed, i))
            {
                if (gap && length > 0)
                {
                    slug[length++] = '-';
                }

                gap = false;
                slug[length++] = char.ToLowerInvariant(c);
            }
            else if (char.GetUnicodeCategory(c) is not UnicodeCategory.NonSpacingMark && c is not ('\'' or '’'))
            {
                gap = true;
            }
        }

        return length;
    }

    /// <summary>The text without what <see cref="string.Normalize()"/> throws on: halves of surrogate pairs, and U+FFFE.</summary>
    private static string Whole(string text)
    {
        var whole = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            whole.Append(rune.Value == 0xFFFE ? "\uFFFD" : rune.ToString());
        }

        return whole.ToString();
    }

    private static bool IsVersionDot(string text, int i) =>
        text[i] == '.' && i > 0 && i + 1 < text.Length && char.IsAsciiDigit(text[i - 1]) && char.IsAsciiDigit(text[i + 1]);
}
