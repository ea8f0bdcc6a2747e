using System.Buffers;
using System.Text;

namespace Site.Search.Coding;

/// <summary>Sorted words as one text: each as how much it shares with the one before, the rest, and a bar.</summary>
internal sealed class FrontCoding
{
    private readonly ArrayBufferWriter<byte> text = new();
    private char[] previous = new char[64];
    private int previousLength;

    /// <summary>The text so far, as UTF-8; valid until the next call.</summary>
    public ReadOnlySpan<byte> Text => text.WrittenSpan;

    /// <summary>Begins again.</summary>
    public FrontCoding Clear()
    {
        text.ResetWrittenCount();
        previousLength = 0;
        return this;
    }

    /// <summary>Appends a word, which holds no bar.</summary>
    public void Add(ReadOnlySpan<char> word)
    {
        var shared = Math.Min(SharedLength(previous.AsSpan(0, previousLength), word), NumberText.Radix - 1);
        var rest = word[shared..];
        var room = text.GetSpan(Encoding.UTF8.GetMaxByteCount(rest.Length) + 2);
        room[0] = (byte)NumberText.CharacterOf(shared);
        var length = 1 + Encoding.UTF8.GetBytes(rest, room[1..]);
        room[length] = (byte)'|';
        text.Advance(length + 1);
        if (word.Length > previous.Length)
        {
            previous = new char[2 * word.Length];
        }

        word.CopyTo(previous);
        previousLength = word.Length;
    }

    /// <summary>Gives the text.</summary>
    public override string ToString() => Encoding.UTF8.GetString(Text);

    /// <summary>Gives how many UTF-16 units two words begin with in common, never half a character.</summary>
    public static int SharedLength(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        var length = one.CommonPrefixLength(other);
        return length > 0 && char.IsHighSurrogate(other[length - 1]) ? length - 1 : length;
    }
}
