using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Site.Theme.Default;

/// <summary>What the scripts say: the sections of <c>strings.js</c>, each of which goes into the scripts that name it. So the words stand in one file, and a page fetches no more of them than it needs.</summary>
internal sealed partial class ScriptStrings
{
    private readonly FrozenDictionary<string, string> sections;

    private ScriptStrings(FrozenDictionary<string, string> sections) => this.sections = sections;

    /// <summary>The names of the sections.</summary>
    public IEnumerable<string> Names => sections.Keys;

    /// <summary>Reads the file.</summary>
    public static ScriptStrings Parse(string script) => new(Section().Matches(script.ReplaceLineEndings("\n"))
        .ToFrozenDictionary(section => section.Groups["name"].Value, section => Compact(section.Groups["entries"].Value), StringComparer.Ordinal));

    /// <summary>The script with the sections in the places where it names them.</summary>
    /// <exception cref="KeyNotFoundException">It names a section that is not there.</exception>
    public string Into(string script) => Place().Replace(script, place => sections.TryGetValue(place.Groups["name"].Value, out var section)
        ? section
        : throw new KeyNotFoundException($"A script names the section {place.Groups["name"].Value} of strings.js, which has none."));

    private static string Compact(string entries) =>
        "{\n" + string.Concat(entries.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(line => Type().Replace(line, "") + "\n")) + "}";

    [GeneratedRegex(@"^  (?<name>\w+): \{\n(?<entries>.*?)^  \},$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Section();

    [GeneratedRegex(@"/\*\* @type \{any\} \*/ \(globalThis\)\.atlasStrings\??\.(?<name>\w+)")]
    private static partial Regex Place();

    [GeneratedRegex(@"/\*\* @type \{[^}]*\} \*/ ")]
    private static partial Regex Type();
}
