using System.Text;

namespace Site.Theme.Default;

/// <summary>What the scripts say: the sections of <c>strings.js</c>, each of which goes into the scripts that name it. So the words stand in one file, and a page fetches no more of them than it needs.</summary>
internal sealed class ScriptStrings
{
    private readonly Dictionary<string, string> sections;

    private ScriptStrings(Dictionary<string, string> sections) => this.sections = sections;

    /// <summary>The names of the sections.</summary>
    public IEnumerable<string> Names => sections.Keys;

    /// <summary>Reads the file: a section begins with a line of two spaces, its name and <c>: {</c>, and ends with one of two spaces and <c>},</c>.</summary>
    public static ScriptStrings Parse(string script)
    {
        script = MarkedText.Fill(script, "/** @type {", "} */ ", _ => "");
        var sections = new Dictionary<string, string>(StringComparer.Ordinal);
        var (name, entries) = ("", new StringBuilder());
        foreach (var range in script.AsSpan().Split('\n'))
        {
            var line = script.AsSpan(range).TrimEnd();
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
            else if (name.Length > 0 && !line.IsEmpty)
            {
                entries.Append(line.TrimStart()).Append('\n');
            }
        }

        return new ScriptStrings(sections);
    }

    /// <summary>The script with the sections in the places where it names them.</summary>
    /// <exception cref="KeyNotFoundException">It names a section that is not there.</exception>
    public string Into(string script) => MarkedText.Fill(script, "/** @type {any} */ (globalThis).atlasStrings", ";", place => sections.TryGetValue(place.TrimStart('?')[1..], out var section)
        ? section + ";"
        : throw new KeyNotFoundException($"A script names the section {place} of strings.js, which has none."));
}
