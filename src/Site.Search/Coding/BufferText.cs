using System.Buffers;
using System.Text;

namespace Site.Search.Coding;

/// <summary>Appends text to a buffer as UTF-8. The framework's own ways of doing so expect the buffer of its web server, and load that to see that this is another: a hundredth of the program's start.</summary>
internal static class BufferText
{
    /// <summary>Appends a string.</summary>
    public static void Append(this ArrayBufferWriter<byte> buffer, string text) =>
        buffer.Advance(Encoding.UTF8.GetBytes(text, buffer.GetSpan(Encoding.UTF8.GetMaxByteCount(text.Length))));

    /// <summary>Appends UTF-8.</summary>
    public static void Append(this ArrayBufferWriter<byte> buffer, ReadOnlySpan<byte> utf8)
    {
        utf8.CopyTo(buffer.GetSpan(utf8.Length));
        buffer.Advance(utf8.Length);
    }
}
