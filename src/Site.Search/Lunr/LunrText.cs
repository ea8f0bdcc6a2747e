using System.Collections.Frozen;

namespace Site.Search.Lunr;

/// <summary>Cuts text as lunr.js 2.3.9 does by default: at white space and hyphens, trimmed, without its stop words, stemmed.</summary>
internal static class LunrText
{
    // lunr.stopWordFilter of 2.3.9.
    private static readonly FrozenSet<string> StopWords =
        ("a able about across after all almost also am among an and any are as at be because been but by can cannot could dear did do does either else ever every for "
        + "from get got had has have he her hers him his how however i if in into is it its just least let like likely may me might most must my neither no nor not of "
        + "off often on only or other our own rather said say says she should since so some than that the their them then there these they this tis to too twas us "
        + "wants was we were what when where which while who whom why will with would yet you your").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Gives the terms of a text, in order, repeated as often as they stand there.</summary>
    public static IEnumerable<string> Terms(string text)
    {
        var lower = text.ToLowerInvariant();
        var start = 0;
        for (var end = 0; end <= lower.Length; end++)
        {
            if (end < lower.Length && lower[end] != '-' && !char.IsWhiteSpace(lower[end]) && lower[end] != '\uFEFF')
            {
                continue;
            }

            // lunr keeps a token that trimming leaves empty, and counts it.
            if (end > start && Trim(lower[start..end]) is var token && !StopWords.Contains(token))
            {
                yield return LunrStemmer.Stem(token);
            }

            start = end + 1;
        }
    }

    private static string Trim(string token)
    {
        var (start, end) = (0, token.Length);
        while (start < end && !IsWord(token[start]))
        {
            start++;
        }

        while (end > start && !IsWord(token[end - 1]))
        {
            end--;
        }

        return token[start..end];
    }

    // JavaScript's \w.
    private static bool IsWord(char c) => char.IsAsciiLetterOrDigit(c) || c == '_';
}
