using System.Globalization;
using System.Text;

namespace Site.Cli.Reporting;

/// <summary>
/// Makes text of unknown origin safe to show: control characters would drive the terminal, and bidirectional controls would show
/// something else than what is there.
/// </summary>
internal static class Printable
{
    // A line of source is shown character by character: nearly all are of these.
    private static readonly string[] Ascii = [.. Enumerable.Range(0, 128).Select(char.ConvertFromUtf32)];

    /// <summary>The text with every character that is not simply seen spelled out: <c>\u{1B}</c>, <c>\n</c>, <c>\t</c>.</summary>
    public static string Of(string text)
    {
        if (!text.AsSpan().ContainsAnyExceptInRange(' ', '~'))
        {
            return text;
        }

        var safe = new StringBuilder(text.Length);
        foreach (var (character, _) in Characters(text))
        {
            safe.Append(Of(character));
        }

        return safe.ToString();
    }

    /// <summary>One character, spelled out if need be.</summary>
    public static string Of(int character) => character switch
    {
        >= ' ' and <= '~' => Ascii[character],
        '\n' => "\\n",
        '\r' => "\\r",
        '\t' => "\\t",
        _ when IsHidden(character) => string.Create(CultureInfo.InvariantCulture, $"\\u{{{character:X}}}"),
        _ => char.ConvertFromUtf32(character),
    };

    /// <summary>The characters of a text, each with the number of its code units; a lone surrogate is given as itself.</summary>
    public static IEnumerable<(int Character, int Length)> Characters(string text)
    {
        for (var i = 0; i < text.Length;)
        {
            var isPair = char.IsSurrogatePair(text, i);
            yield return (isPair ? char.ConvertToUtf32(text, i) : text[i], isPair ? 2 : 1);
            i += isPair ? 2 : 1;
        }
    }

    private static bool IsHidden(int character) =>
        character is not (>= ' ' and <= '~') && CharUnicodeInfo.GetUnicodeCategory(character) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
