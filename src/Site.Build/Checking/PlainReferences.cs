using System.Globalization;
using System.Text;

namespace Site.Build.Checking;

/// <summary>Decodes the character references that encoders write: those of the five characters that mean something in HTML, and numbers.</summary>
internal static class PlainReferences
{
    /// <summary>The text of UTF-8 with its references decoded; null when there is one of another kind.</summary>
    public static string? TryDecode(ReadOnlySpan<byte> utf8)
    {
        var text = Encoding.UTF8.GetString(utf8);
        return utf8.Contains((byte)'&') ? TryDecode(text.AsSpan()) : text;
    }

    private static string? TryDecode(ReadOnlySpan<char> text)
    {
        var ampersand = text.IndexOf('&');
        var decoded = new StringBuilder(text.Length);
        while (ampersand >= 0)
        {
            decoded.Append(text[..ampersand]);
            text = text[(ampersand + 1)..];
            var semicolon = text.IndexOf(';');
            if (semicolon < 0 || Decode(text[..semicolon]) is not { } character)
            {
                return null;
            }

            decoded.Append(character.ToString());
            text = text[(semicolon + 1)..];
            ampersand = text.IndexOf('&');
        }

        return decoded.Append(text).ToString();
    }

    private static Rune? Decode(ReadOnlySpan<char> name) => name switch
    {
        "amp" => new Rune('&'),
        "lt" => new Rune('<'),
        "gt" => new Rune('>'),
        "quot" => new Rune('"'),
        "apos" => new Rune('\''),
        ['#', 'x' or 'X', .. var digits] => Number(digits, NumberStyles.AllowHexSpecifier),
        ['#', .. var digits] => Number(digits, NumberStyles.None),
        _ => null,
    };

    /// <summary>The character of a number. Control characters and what is no character have rules of their own and are left to others.</summary>
    private static Rune? Number(ReadOnlySpan<char> digits, NumberStyles style) =>
        uint.TryParse(digits, style, CultureInfo.InvariantCulture, out var number) && number is >= 0x20 and not (>= 0x7F and < 0xA0) && Rune.TryCreate(number, out var rune)
        && (number & 0xFFFE) != 0xFFFE && number is not (>= 0xFDD0 and <= 0xFDEF)
            ? rune
            : null;
}
