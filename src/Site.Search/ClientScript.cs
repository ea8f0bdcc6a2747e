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
        for (var rest = script.AsSpan(); rest.Length > 0;)
        {
            var whole = rest.IndexOf('\n') is var end and >= 0 ? rest[..end] : rest;
            rest = rest[Math.Min(rest.Length, whole.Length + 1)..];
            var line = whole.Trim();
            if (inComment)
            {
                inComment = !line.EndsWith("*/");
            }
            else if (line.StartsWith("/*") && line.IndexOf("*/") < 0)
            {
                inComment = true;
            }
            else if (line.Length > 0 && !line.StartsWith("//") && !IsWholeComment(line))
            {
                AppendWithoutTypes(compact, line);
                compact.Append('\n');
            }
        }

        return compact.ToString();
    }

    private static bool IsWholeComment(ReadOnlySpan<char> line) => line.StartsWith("/*") && line.IndexOf("*/") == line.Length - 2;

    private static void AppendWithoutTypes(StringBuilder compact, ReadOnlySpan<char> line)
    {
        int start, length;
        while ((start = line.IndexOf(TypeNote)) >= 0 && (length = line[start..].IndexOf("*/")) >= 0)
        {
            compact.Append(line[..start]);
            line = line[(start + length + 2)..].TrimStart();
        }

        compact.Append(line);
    }
}
