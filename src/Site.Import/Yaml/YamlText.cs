using System.Globalization;
using System.Text;

namespace Site.Import.Yaml;

/// <summary>Writes scalars and flow collections of YAML, plainly where every reader of YAML 1.1 and 1.2 takes them for text.</summary>
internal static class YamlText
{
    private static readonly HashSet<string> Reserved = new(StringComparer.OrdinalIgnoreCase)
    {
        "y", "n", "yes", "no", "true", "false", "on", "off", "null",
    };

    /// <summary>A text, in double quotes where it needs them.</summary>
    public static string Scalar(string text) => IsPlain(text) ? text : Quoted(text);

    /// <summary>A sequence on one line.</summary>
    public static string Flow(IEnumerable<string> texts) => $"[{string.Join(", ", texts.Select(Scalar))}]";

    /// <summary>A mapping on one line; keys whose value is null are left out. The values are written already.</summary>
    public static string Map(params (string Key, string? Value)[] entries) =>
        $"{{ {string.Join(", ", entries.Where(entry => entry.Value is not null).Select(entry => $"{entry.Key}: {entry.Value}"))} }}";

    /// <summary>A member of an enum as records have it in YAML: kebab case.</summary>
    public static string Word(Enum member) => string.Concat(member.ToString().Select((c, i) =>
        char.IsAsciiLetterUpper(c) ? $"{(i > 0 ? "-" : "")}{char.ToLowerInvariant(c)}" : c.ToString()));

    private static bool IsPlain(string text)
    {
        if (text.Length == 0 || !char.IsAsciiLetter(text[0]) || text[^1] == ' ' || Reserved.Contains(text))
        {
            return false;
        }

        return text.All(c => char.IsAsciiLetterOrDigit(c) || c is ' ' or '-' or '_' or '.' or '/' or '(' or ')' or '+' or '\'' or '&' or ';');
    }

    private static string Quoted(string text)
    {
        var quoted = new StringBuilder(text.Length + 2).Append('"');
        // Runes: half a surrogate pair, which no file can hold, becomes the replacement character.
        foreach (var rune in text.EnumerateRunes())
        {
            quoted.Append(rune.Value switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                '\t' => "\\t",
                _ when Rune.IsControl(rune) || rune.Value is 0x2028 or 0x2029 or 0xfeff or 0xfffe or 0xffff || !rune.IsBmp =>
                    "\\U" + rune.Value.ToString("x8", CultureInfo.InvariantCulture),
                _ => rune.ToString(),
            });
        }

        return quoted.Append('"').ToString();
    }
}
