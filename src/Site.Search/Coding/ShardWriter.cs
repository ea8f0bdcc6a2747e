using System.Buffers;
using System.Globalization;
using System.Text;
using Site.Search.Documents;
using Site.Search.Memory;

namespace Site.Search.Coding;

/// <summary>
/// Writes files of the index, one after the other: classic scripts, each one call with strings for arguments. One instance serves one thread;
/// what it lends to make parts with is cleared and used again, so that a shard takes no more memory than its file.
/// </summary>
internal sealed class ShardWriter
{
    /// <summary>The function that the client defines for shards.</summary>
    public const string Function = "siteSearchShard";

    // What needs a backslash, and the first bytes of the line ends and the mark that editors and old parsers stumble over: U+2028, U+2029, U+FEFF.
    private static readonly SearchValues<byte> Special =
        SearchValues.Create([.. Enumerable.Range(0, ' ').Select(code => (byte)code), (byte)'"', (byte)'\\', 0x7F, 0xE2, 0xEF]);

    private readonly ArrayBufferWriter<byte> parts = new(1 << 14);
    private readonly ArrayBufferWriter<byte> text = new(1 << 13);
    private readonly FrontCoding words = new();
    private readonly NumberText[] numbers = [new(), new(), new(), new()];
    private ShardSum sum = new();

    /// <summary>Lends what sections of pages are read into.</summary>
    public SectionBuffer Sections { get; } = new();

    /// <summary>Lends a list of words, empty.</summary>
    public FrontCoding Words() => words.Clear();

    /// <summary>Lends a text, empty.</summary>
    public ArrayBufferWriter<byte> Text()
    {
        text.ResetWrittenCount();
        return text;
    }

    /// <summary>Lends one of four lists of numbers, empty.</summary>
    public NumberText Numbers(int which = 0) => numbers[which].Clear();

    /// <summary>Adds a part: UTF-8, in one or more pieces, none of which ends amid a character.</summary>
    public ShardWriter Part(ReadOnlySpan<byte> text)
    {
        BeginPart();
        Add(text);
        EndPart();
        return this;
    }

    /// <summary>Adds a part.</summary>
    public ShardWriter Part(string text) => Part(Encoding.UTF8.GetBytes(text));

    /// <summary>Begins a part that comes in pieces.</summary>
    public void BeginPart() => parts.Append(",\""u8);

    /// <summary>Ends it.</summary>
    public void EndPart() => parts.Append("\""u8);

    /// <summary>Adds a piece of a part: UTF-8 that does not end amid a character.</summary>
    public void Add(ReadOnlySpan<byte> text)
    {
        sum.Add(text);
        while (text.IndexOfAny(Special) is var at and >= 0)
        {
            parts.Append(text[..at]);
            text = text[(at + Escape(text[at..]))..];
        }

        parts.Append(text);
    }

    /// <summary>Gives the file with the parts that were added, and begins the next.</summary>
    /// <param name="name">The shard's name in the index: a letter and a number.</param>
    /// <param name="index">The name of the index it belongs to.</param>
    /// <param name="arena">Where it is kept; null for an array of its own.</param>
    public ReadOnlyMemory<byte> Finish(string name, string index, Arena<byte>? arena)
    {
        var call = string.Create(CultureInfo.InvariantCulture, $"{Function}(\"{name}\",\"{index}\",{sum.Value}");
        var end = ");\n"u8;
        var length = call.Length + parts.WrittenCount + end.Length;
        var file = arena?.Take(length) ?? new byte[length];
        Encoding.ASCII.GetBytes(call, file.Span);
        parts.WrittenSpan.CopyTo(file.Span[call.Length..]);
        end.CopyTo(file.Span[(call.Length + parts.WrittenCount)..]);
        parts.ResetWrittenCount();
        sum = new ShardSum();
        return file;
    }

    /// <summary>Writes the character that a text begins with so that it may stand in a script; gives how many bytes it had.</summary>
    private int Escape(ReadOnlySpan<byte> text)
    {
        Rune.DecodeFromUtf8(text, out var rune, out var length);
        switch (rune.Value)
        {
            case '"':
                parts.Append("\\\""u8);
                break;
            case '\\':
                parts.Append("\\\\"u8);
                break;
            case '\n':
                parts.Append("\\n"u8);
                break;
            case '\t':
                parts.Append("\\t"u8);
                break;
            case < ' ' or '\u007F' or '\u2028' or '\u2029' or '\uFEFF':
                parts.Append(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"\\u{rune.Value:x4}")));
                break;
            default:
                parts.Append(text[..length]);
                break;
        }

        return length;
    }
}
