using System.Buffers;
using System.Globalization;
using System.Text;
using Site.Search.Indexing;

namespace Site.Search.Coding;

/// <summary>A file of the index: a classic script that is one call with strings for arguments.</summary>
internal static class ShardScript
{
    /// <summary>The function that the client defines for shards.</summary>
    public const string Function = "siteSearchShard";

    // Quotes, backslashes, control characters, and the line ends and the mark that editors and old parsers stumble over.
    private static readonly SearchValues<char> Special =
        SearchValues.Create([.. Enumerable.Range(0, ' ').Select(code => (char)code), '"', '\\', '\u007F', '\u2028', '\u2029', '\uFEFF']);

    /// <summary>Writes a shard.</summary>
    /// <param name="name">Its name in the index: a letter and a number.</param>
    /// <param name="index">The name of the index it belongs to.</param>
    /// <param name="parts">What it holds.</param>
    public static byte[] Write(string name, string index, params ReadOnlySpan<string> parts)
    {
        var script = new StringBuilder();
        script.Append(CultureInfo.InvariantCulture, $"{Function}(\"{name}\",\"{index}\",{Sum(parts)}");
        foreach (var part in parts)
        {
            script.Append(",\"");
            Escape(script, part);
            script.Append('"');
        }

        return Encoding.UTF8.GetBytes(script.Append(");\n").ToString());
    }

    private static uint Sum(ReadOnlySpan<string> parts)
    {
        var sum = WordHash.Empty;
        foreach (var part in parts)
        {
            sum = WordHash.Add(sum, part);
        }

        return sum;
    }

    private static void Escape(StringBuilder script, string text)
    {
        var rest = text.AsSpan();
        while (rest.IndexOfAny(Special) is var at and >= 0)
        {
            script.Append(rest[..at]);
            var c = rest[at];
            _ = c switch
            {
                '"' or '\\' => script.Append('\\').Append(c),
                '\n' => script.Append("\\n"),
                '\t' => script.Append("\\t"),
                _ => script.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}"),
            };
            rest = rest[(at + 1)..];
        }

        script.Append(rest);
    }
}
