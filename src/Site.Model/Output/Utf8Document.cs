using System.Buffers;
using System.Text;

namespace Site.Model.Output;

/// <summary>Takes a document's text piece by piece and keeps it as UTF-8, in rented buffers: a page never is one string.</summary>
public sealed class Utf8Document : TextWriter
{
    // As many bytes as most pages have. A buffer that is doubled as it is filled leaves the pool with some of each size.
    private const int BufferSize = 64 * 1024;

    // With less room the encoder may have none for a character, the half of one before it, and so for nothing.
    private const int LongestCharacter = 8;
    private const int MostWaiting = 4 * 1024;

    // Keeps the first half of a character that is written in two.
    private readonly Encoder _encoder = Encoding.UTF8.GetEncoder();
    private readonly List<ArraySegment<byte>> _full = [];
    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(BufferSize);
    private int _filled;

    // A template writes a few characters at a time: they are encoded when there are many.
    private char[] _waiting = ArrayPool<char>.Shared.Rent(MostWaiting);
    private int _waitingLength;
    private bool _mayHoldHalf;

    /// <summary>An empty document.</summary>
    public Utf8Document()
        : base(System.Globalization.CultureInfo.InvariantCulture)
    {
        CoreNewLine = ['\n'];
    }

    /// <inheritdoc />
    public override Encoding Encoding => Encoding.UTF8;

    /// <summary>Ends the document; half a character is U+FFFD.</summary>
    /// <returns>How many bytes it has, without a byte order mark.</returns>
    public int End()
    {
        Encode(_waiting.AsSpan(0, _waitingLength), isLast: true);
        _waitingLength = 0;
        return _full.Sum(part => part.Count) + _filled;
    }

    /// <summary>Copies the bytes of a document that was ended.</summary>
    /// <param name="bytes">Where to; as long as the document.</param>
    public void CopyTo(Span<byte> bytes)
    {
        foreach (var part in _full)
        {
            part.AsSpan().CopyTo(bytes);
            bytes = bytes[part.Count..];
        }

        _buffer.AsSpan(0, _filled).CopyTo(bytes);
    }

    /// <summary>Ends the document.</summary>
    /// <returns>Its bytes.</returns>
    public byte[] ToArray()
    {
        var bytes = new byte[End()];
        CopyTo(bytes);
        return bytes;
    }

    /// <summary>Writes text that is UTF-8 already.</summary>
    /// <param name="utf8">Valid UTF-8.</param>
    public void WriteUtf8(ReadOnlySpan<byte> utf8)
    {
        if (_waitingLength > 0 || _mayHoldHalf)
        {
            // Half a character before it stays half a one.
            Encode(_waiting.AsSpan(0, _waitingLength), isLast: true);
            _waitingLength = 0;
        }

        while (utf8.Length > _buffer.Length - _filled)
        {
            var fits = _buffer.Length - _filled;
            utf8[..fits].CopyTo(_buffer.AsSpan(_filled));
            _filled += fits;
            utf8 = utf8[fits..];
            Turn();
        }

        utf8.CopyTo(_buffer.AsSpan(_filled));
        _filled += utf8.Length;
    }

    /// <inheritdoc />
    public override void Write(char value)
    {
        if (_waitingLength == _waiting.Length)
        {
            Encode(_waiting, isLast: false);
            _waitingLength = 0;
        }

        _waiting[_waitingLength++] = value;
    }

    /// <inheritdoc />
    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    /// <inheritdoc />
    public override void Write(string? value) => Write(value.AsSpan());

    /// <inheritdoc />
    public override void Write(ReadOnlySpan<char> buffer)
    {
        if (buffer.Length > _waiting.Length - _waitingLength)
        {
            Encode(_waiting.AsSpan(0, _waitingLength), isLast: false);
            _waitingLength = 0;
            if (buffer.Length > _waiting.Length)
            {
                Encode(buffer, isLast: false);
                return;
            }
        }

        buffer.CopyTo(_waiting.AsSpan(_waitingLength));
        _waitingLength += buffer.Length;
    }

    /// <inheritdoc />
    protected override void Dispose(bool disposing)
    {
        _full.ForEach(part => ArrayPool<byte>.Shared.Return(part.Array!));
        _full.Clear();
        ArrayPool<byte>.Shared.Return(_buffer);
        ArrayPool<char>.Shared.Return(_waiting);
        (_buffer, _waiting) = ([], []);
        base.Dispose(disposing);
    }

    private void Encode(ReadOnlySpan<char> text, bool isLast)
    {
        _mayHoldHalf = !isLast;
        for (var isDone = false; !isDone;)
        {
            if (_buffer.Length - _filled < LongestCharacter)
            {
                Turn();
            }

            _encoder.Convert(text, _buffer.AsSpan(_filled), isLast, out var taken, out var written, out isDone);
            text = text[taken..];
            _filled += written;
        }
    }

    private void Turn()
    {
        _full.Add(new ArraySegment<byte>(_buffer, 0, _filled));
        (_buffer, _filled) = (ArrayPool<byte>.Shared.Rent(BufferSize), 0);
    }
}
