using System.Globalization;
using System.Text;
using Site.Search.Indexing;

namespace Site.Search.Coding;

/// <summary>A file of the index: a classic script that is one call with strings for arguments.</summary>
internal static class ShardScript
{
    /// <summary>The function that the client defines for shards.</summary>
    public const string Function = "siteSearchShard";

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
        foreach (var c in text)
        {
            switch (c)
            {
                case '"' or '\\':
                    script.Append('\\').Append(c);
                    break;
                case '\n':
                    script.Append("\\n");
                    break;
                case '\t':
                    script.Append("\\t");
                    break;
                case < ' ' or '\u007F' or '\u2028' or '\u2029' or '\uFEFF':
                    script.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");
                    break;
                default:
                    script.Append(c);
                    break;
            }
        }
    }
}
