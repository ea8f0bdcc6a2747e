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
    public static ReadOnlyMemory<byte> Write(string name, string index, params ReadOnlySpan<string> parts)
    {
        var size = 64;
        foreach (var part in parts)
        {
            size += part.Length;
        }

        var script = new ArrayBufferWriter<byte>(size + (size / 8));
        Add(script, string.Create(CultureInfo.InvariantCulture, $"{Function}(\"{name}\",\"{index}\",{Sum(parts)}"));
        foreach (var part in parts)
        {
            script.Write(",\""u8);
            Escape(script, part);
            script.Write("\""u8);
        }

        script.Write(");\n"u8);
        return script.WrittenMemory;
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

    private static void Add(ArrayBufferWriter<byte> script, ReadOnlySpan<char> text) => Encoding.UTF8.GetBytes(text, script);

    private static void Escape(ArrayBufferWriter<byte> script, string text)
    {
        var rest = text.AsSpan();
        while (rest.IndexOfAny(Special) is var at and >= 0)
        {
            Add(script, rest[..at]);
            var c = rest[at];
            Add(script, c switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                '\t' => "\\t",
                _ => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}"),
            });
            rest = rest[(at + 1)..];
        }

        Add(script, rest);
    }
}
