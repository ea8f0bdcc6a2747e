using System.Text;
using System.Xml;

namespace Site.Build.Planning;

/// <summary>Keeps characters out of files that have no place for them.</summary>
internal static class SafeCharacters
{
    /// <summary>
    /// The text with the characters of XML 1.0 only, and of these no control characters but tab, line feed and carriage return: XML 1.0 would take those from
    /// U+007F to U+009F, and a terminal heed them. Half a surrogate pair becomes U+FFFD.
    /// </summary>
    public static string Of(string text)
    {
        var kept = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (!rune.IsBmp || (XmlConvert.IsXmlChar((char)rune.Value) && rune.Value is not (>= 0x7F and <= 0x9F)))
            {
                kept.Append(rune.ToString());
            }
        }

        return kept.ToString();
    }
}
