using System.Buffers;
using System.Text;

namespace Site.Model.Text;

/// <summary>
/// A text kept as UTF-8: most texts take half of what a string of them takes. Whoever reads it makes a string and lets go of it.
/// Half a surrogate pair, which UTF-8 has no bytes for, is kept as U+FFFD.
/// </summary>
public sealed class PackedText : IEquatable<PackedText>
{
    private readonly byte[] _utf8;

    /// <summary>Packs a text.</summary>
    public PackedText(ReadOnlySpan<char> text)
    {
        _utf8 = new byte[Encoding.UTF8.GetByteCount(text)];
        Encoding.UTF8.GetBytes(text, _utf8);
        Length = text.Length;
    }

    private PackedText(byte[] utf8, int length) => (_utf8, Length) = (utf8, length);

    /// <summary>No text.</summary>
    public static PackedText Empty { get; } = new([]);

    /// <summary>The text of some bytes, which are kept as they are: nobody may change them.</summary>
    /// <param name="utf8">Valid UTF-8.</param>
    public static PackedText OfUtf8(byte[] utf8) => new(utf8, Encoding.UTF8.GetCharCount(utf8));

    /// <summary>How long it is, in UTF-16 code units, as a string would be.</summary>
    public int Length { get; }

    /// <summary>The text in UTF-8.</summary>
    public ReadOnlyMemory<byte> Utf8 => _utf8;

    /// <summary>A part of the text; start and length in UTF-16 code units.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The text has no such part.</exception>
    public string Substring(int start, int length)
    {
        if (_utf8.Length == Length)
        {
            return Encoding.UTF8.GetString(_utf8.AsSpan(start, length));
        }

        var buffer = ArrayPool<char>.Shared.Rent(Length);
        CopyTo(buffer);
        var part = new string(buffer.AsSpan(0, Length).Slice(start, length));
        ArrayPool<char>.Shared.Return(buffer);
        return part;
    }

    /// <summary>Copies the text.</summary>
    /// <param name="to">Where to; at least <see cref="Length"/> long.</param>
    /// <exception cref="ArgumentException">It is too short.</exception>
    public void CopyTo(Span<char> to) => Encoding.UTF8.GetChars(_utf8, to);

    /// <inheritdoc />
    public bool Equals(PackedText? other) => other is not null && _utf8.AsSpan().SequenceEqual(other._utf8);

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as PackedText);

    /// <inheritdoc />
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        hash.AddBytes(_utf8);
        return hash.ToHashCode();
    }

    /// <summary>The text.</summary>
    public override string ToString() => Encoding.UTF8.GetString(_utf8);
}
