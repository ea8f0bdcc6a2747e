using System.Buffers;
using System.Text;

namespace Site.Model.Text;

/// <summary>
/// A text kept as UTF-8, in memory or in a spill: most texts take half of what a string of them takes. Whoever reads it makes a string and lets go of it.
/// Half a surrogate pair, which UTF-8 has no bytes for, is kept as U+FFFD.
/// </summary>
public readonly struct PackedText : IEquatable<PackedText>
{
    // To put less away costs more than it spares.
    private const int LeastSpilled = 256;

    // The array or the spill that it lies in; null where there is no text.
    private readonly object? _home;
    private readonly long _at;

    /// <summary>Packs a text in memory.</summary>
    public PackedText(string text)
        : this(Encoding.UTF8.GetBytes(text), text.Length)
    {
    }

    private PackedText(byte[] utf8, int length)
        : this(utf8, 0, utf8.Length, length)
    {
    }

    private PackedText(object? home, long at, int size, int length) => (_home, _at, Size, Length) = (home, at, size, length);

    /// <summary>No text.</summary>
    public static PackedText Empty => default;

    /// <summary>Packs a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="spill">Where it is put away; null to keep it in memory.</param>
    public static PackedText Of(ReadOnlySpan<char> text, ISpill? spill)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(text.Length));
        var size = Encoding.UTF8.GetBytes(text, buffer);
        var packed = OfUtf8(buffer.AsSpan(0, size), text.Length, spill);
        ArrayPool<byte>.Shared.Return(buffer);
        return packed;
    }

    /// <summary>Packs a text that is UTF-8 already.</summary>
    /// <param name="utf8">Valid UTF-8. Copied, or put away.</param>
    /// <param name="length">How many UTF-16 code units it has.</param>
    /// <param name="spill">Where it is put away; null to keep it in memory.</param>
    public static PackedText OfUtf8(ReadOnlySpan<byte> utf8, int length, ISpill? spill) =>
        Spilled(utf8, length, spill) ?? new PackedText(utf8.ToArray(), length);

    /// <summary>The text of some bytes, which are kept as they are, or put away: nobody may change them.</summary>
    /// <param name="utf8">Valid UTF-8.</param>
    /// <param name="spill">Where they are put away; null to keep them in memory.</param>
    public static PackedText OfUtf8(byte[] utf8, ISpill? spill)
    {
        var length = Encoding.UTF8.GetCharCount(utf8);
        return Spilled(utf8, length, spill) ?? new PackedText(utf8, length);
    }

    /// <summary>How long it is, in UTF-16 code units, as a string would be.</summary>
    public int Length { get; }

    /// <summary>How many bytes it is in UTF-8.</summary>
    public int Size { get; }

    /// <summary>A part of the text, which lies where the whole lies.</summary>
    /// <param name="at">Where it begins, in bytes.</param>
    /// <param name="size">How many bytes it has.</param>
    /// <param name="length">How many UTF-16 code units it has.</param>
    /// <exception cref="ArgumentOutOfRangeException">The text has no such part.</exception>
    public PackedText Part(int at, int size, int length)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(at);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(size, Size - at);
        return new PackedText(_home, _at + at, size, length);
    }

    /// <summary>The text in UTF-8: as it lies in memory, or read.</summary>
    /// <exception cref="IOException">It was put away and can't be read.</exception>
    public ReadOnlyMemory<byte> ToUtf8() => ToUtf8(_home is byte[]? default : new byte[Size]);

    /// <summary>The text in UTF-8: as it lies in memory, or read.</summary>
    /// <param name="buffer">What it is read into, if it is; at least <see cref="Size"/> long.</param>
    /// <exception cref="IOException">It was put away and can't be read.</exception>
    public ReadOnlyMemory<byte> ToUtf8(Memory<byte> buffer)
    {
        if (_home is byte[] utf8)
        {
            return utf8.AsMemory((int)_at, Size);
        }

        var read = buffer[..Size];
        Read(read.Span);
        return read;
    }

    /// <summary>A part of the text; start and length in UTF-16 code units.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The text has no such part.</exception>
    /// <exception cref="IOException">It was put away and can't be read.</exception>
    public string Substring(int start, int length)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(length, Length - start);
        if (Size == Length)
        {
            return Part(start, length, length).ToString();
        }

        var buffer = ArrayPool<char>.Shared.Rent(Length);
        CopyTo(buffer);
        var part = new string(buffer.AsSpan(start, length));
        ArrayPool<char>.Shared.Return(buffer);
        return part;
    }

    /// <summary>Copies the text.</summary>
    /// <param name="to">Where to; at least <see cref="Length"/> long.</param>
    /// <exception cref="ArgumentException">It is too short.</exception>
    /// <exception cref="IOException">The text was put away and can't be read.</exception>
    public void CopyTo(Span<char> to)
    {
        if (_home is byte[] utf8)
        {
            Encoding.UTF8.GetChars(utf8.AsSpan((int)_at, Size), to);
            return;
        }

        var buffer = ArrayPool<byte>.Shared.Rent(Size);
        Read(buffer.AsSpan(0, Size));
        Encoding.UTF8.GetChars(buffer.AsSpan(0, Size), to);
        ArrayPool<byte>.Shared.Return(buffer);
    }

    /// <inheritdoc />
    public bool Equals(PackedText other) => Size == other.Size && ToUtf8().Span.SequenceEqual(other.ToUtf8().Span);

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is PackedText other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        hash.AddBytes(ToUtf8().Span);
        return hash.ToHashCode();
    }

    /// <summary>Whether both say the same.</summary>
    public static bool operator ==(PackedText left, PackedText right) => left.Equals(right);

    /// <summary>Whether they say something else.</summary>
    public static bool operator !=(PackedText left, PackedText right) => !left.Equals(right);

    /// <summary>The text.</summary>
    /// <exception cref="IOException">It was put away and can't be read.</exception>
    public override string ToString() => Size == 0 ? "" : string.Create(Length, this, static (to, text) => text.CopyTo(to));

    private static PackedText? Spilled(ReadOnlySpan<byte> utf8, int length, ISpill? spill) =>
        spill is not null && utf8.Length >= LeastSpilled && spill.TryWrite(utf8, out var at) ? new PackedText(spill, at, utf8.Length, length) : null;

    private void Read(Span<byte> bytes)
    {
        if (!bytes.IsEmpty)
        {
            ((ISpill)_home!).Read(_at, bytes);
        }
    }
}
