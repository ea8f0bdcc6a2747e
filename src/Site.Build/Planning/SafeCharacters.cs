using System.Buffers;
using System.Text;
using System.Xml;

namespace Site.Build.Planning;

/// <summary>Keeps characters out of files that have no place for them.</summary>
internal static class SafeCharacters
{
    // Halves of a surrogate pair are among them: a text that has one is looked at rune by rune.
    private static readonly SearchValues<char> Suspect = SearchValues.Create(
        [.. Enumerable.Range(0, 0xA0).Concat(Enumerable.Range(0xD800, 0x800)).Append(0xFFFE).Append(0xFFFF).Select(code => (char)code).Where(c => !IsSafe(c))]);

    /// <summary>
    /// The text with the characters of XML 1.0 only, and of these no control characters but tab, line feed and carriage return: XML 1.0 would take those from
    /// U+007F to U+009F, and a terminal heed them. Half a surrogate pair becomes U+FFFD.
    /// </summary>
    public static string Of(string text)
    {
        if (!text.AsSpan().ContainsAny(Suspect))
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
