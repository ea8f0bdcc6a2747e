using System.Text;

namespace Site.Search;

/// <summary>Takes from a script what only its readers need, so that less of it is sent.</summary>
public static class ClientScript
{
    private const string TypeNote = "/** @type ";

    /// <summary>
    /// Leaves out comments that stand on lines of their own, notes of types in front of expressions, indentation and empty lines.
    /// Meant for scripts as this project writes them: no template literal or other string in them may run over a line's end.
    /// </summary>
    /// <param name="script">The script.</param>
    /// <returns>The same program.</returns>
    public static string Compact(string script)
    {
        ArgumentNullException.ThrowIfNull(script);
        var compact = new StringBuilder(script.Length);
        var inComment = false;
        foreach (var whole in script.Split('\n'))
        {
            var line = whole.Trim();
            if (inComment)
            {
                inComment = !line.EndsWith("*/", StringComparison.Ordinal);
            }
            else if (line.StartsWith("/*", StringComparison.Ordinal) && !line.Contains("*/", StringComparison.Ordinal))
            {
                inComment = true;
            }
            else if (line.Length > 0 && !line.StartsWith("//", StringComparison.Ordinal) && !IsWholeComment(line))
            {
                compact.Append(WithoutTypes(line)).Append('\n');
            }
        }

        return compact.ToString();
    }

    private static bool IsWholeComment(string line) =>
        line.StartsWith("/*", StringComparison.Ordinal) && line.IndexOf("*/", StringComparison.Ordinal) == line.Length - 2;

    private static string WithoutTypes(string line)
    {
        int start;
        while ((start = line.IndexOf(TypeNote, StringComparison.Ordinal)) >= 0 && line.IndexOf("*/", start, StringComparison.Ordinal) is var end and >= 0)
        {
            line = line[..start] + line[(end + 2)..].TrimStart();
        }

        return line;
    }
}
