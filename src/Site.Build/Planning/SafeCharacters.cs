using System.Buffers;
using System.Text;
using System.Xml;

namespace Site.Build.Planning;

/// <summary>Keeps characters out of files that have no place for them.</summary>
internal static class SafeCharacters
{
    private static readonly SearchValues<char> Safe = SearchValues.Create([.. Enumerable.Range(0, char.MaxValue + 1).Select(code => (char)code).Where(IsSafe)]);

    /// <summary>
    /// The text with the characters of XML 1.0 only, and of these no control characters but tab, line feed and carriage return: XML 1.0 would take those from
    /// U+007F to U+009F, and a terminal heed them. Half a surrogate pair becomes U+FFFD.
    /// </summary>
    public static string Of(string text)
    {
        if (!text.AsSpan().ContainsAnyExcept(Safe))
        {
            return text;
        }

        var kept = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (!rune.IsBmp || IsSafe((char)rune.Value))
            {
                kept.Append(rune.ToString());
            }
        }

        return kept.ToString();
    }

    private static bool IsSafe(char c) => XmlConvert.IsXmlChar(c) && c is not (>= '\u007F' and <= '\u009F');
}
