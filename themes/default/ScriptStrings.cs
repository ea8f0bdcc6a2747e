using System.Text;
using System.Text.RegularExpressions;

namespace Site.Theme.Default;

/// <summary>What the scripts say: the sections of <c>strings.js</c>, each of which goes into the scripts that name it. So the words stand in one file, and a page fetches no more of them than it needs.</summary>
internal sealed partial class ScriptStrings
{
    private readonly Dictionary<string, string> sections;

    private ScriptStrings(Dictionary<string, string> sections) => this.sections = sections;

    /// <summary>The names of the sections.</summary>
    public IEnumerable<string> Names => sections.Keys;

    /// <summary>Reads the file: a section begins with a line of two spaces, its name and <c>: {</c>, and ends with one of two spaces and <c>},</c>.</summary>
    public static ScriptStrings Parse(string script)
    {
        var sections = new Dictionary<string, string>(StringComparer.Ordinal);
        var (name, entries) = ("", new StringBuilder());
        foreach (var line in script.AsSpan().EnumerateLines())
        {
            if (name.Length == 0 && line.Length > 2 && line[2] != ' ' && line.StartsWith("  ") && line.EndsWith(": {"))
            {
                name = line[2..^": {".Length].ToString();
                entries.Append("{\n");
            }
            else if (name.Length > 0 && line is "  },")
            {
                sections.Add(name, entries.Append('}').ToString());
                (name, entries) = ("", entries.Clear());
            }
            else if (name.Length > 0 && line.Trim() is { IsEmpty: false } entry)
            {
                AppendWithoutTypes(entries, entry);
            }
        }

        return new ScriptStrings(sections);
    }

    /// <summary>The script with the sections in the places where it names them.</summary>
    /// <exception cref="KeyNotFoundException">It names a section that is not there.</exception>
    public string Into(string script) => Place().Replace(script, place => sections.TryGetValue(place.Groups["name"].Value, out var section)
        ? section
        : throw new KeyNotFoundException($"A script names the section {place.Groups["name"].Value} of strings.js, which has none."));

    [GeneratedRegex(@"/\*\* @type \{any\} \*/ \(globalThis\)\.atlasStrings\??\.(?<name>\w+)")]
    private static partial Regex Place();

    private static void AppendWithoutTypes(StringBuilder entries, ReadOnlySpan<char> entry)
    {
        const string begin = "/** @type {", end = "} */ ";
        int start, length;
        while ((start = entry.IndexOf(begin)) >= 0 && (length = entry[start..].IndexOf(end)) >= 0)
        {
            entries.Append(entry[..start]);
            entry = entry[(start + length + end.Length)..];
        }

        entries.Append(entry).Append('\n');
    }
}
