using System.Collections.Immutable;
using System.Text;

namespace Site.Build.Planning.Api.Csv;

/// <summary>A table in comma-separated values (RFC 4180), UTF-8, with a header.</summary>
/// <param name="Header">The names of the columns.</param>
/// <param name="Rows">The rows, each as long as the header.</param>
internal sealed record CsvTable(ImmutableArray<string> Header, IEnumerable<ImmutableArray<string>> Rows)
{
    /// <summary>The text of the table; lines end in CR LF, as the RFC asks for.</summary>
    public string ToText()
    {
        var text = new StringBuilder();
        foreach (var row in Rows.Prepend(Header))
        {
            text.AppendJoin(',', row.Select(Field)).Append("\r\n");
        }

        return text.ToString();
    }

    /// <summary>
    /// A value as a field. A spreadsheet would take a value with certain first characters for a formula,
    /// so such a value gets an apostrophe before it, which a spreadsheet does not show. Some take the wide forms of these characters too, and pass over blanks before them.
    /// </summary>
    private static string Field(string value)
    {
        var kept = SafeCharacters.Of(value);
        var begins = kept.AsSpan().TrimStart(" \u00A0\u200B\uFEFF");
        var guarded = !begins.IsEmpty && "=+-@\t\r\n＝＋－＠".Contains(begins[0], StringComparison.Ordinal) ? "'" + kept : kept;
        return guarded.AsSpan().IndexOfAny(",\"\r\n") >= 0 ? $"\"{guarded.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : guarded;
    }
}
