using System.Buffers;
using System.Text;

namespace Site.Build.Rendering;

/// <summary>Takes a document's text piece by piece and keeps it as UTF-8, in a rented buffer: a page never is one string.</summary>
internal sealed class Utf8Document : TextWriter
{
    private const int UsualSize = 64 * 1024;
    private const int MostWaiting = 4 * 1024;

    // Keeps the first half of a character that is written in two.
    private readonly Encoder _encoder = Encoding.UTF8.GetEncoder();
    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(UsualSize);
    private int _length;

    // A template writes a few characters at a time: they are encoded when there are many.
    private char[] _waiting = ArrayPool<char>.Shared.Rent(MostWaiting);
    private int _waitingLength;

    /// <summary>An empty document.</summary>
    public Utf8Document()
        : base(System.Globalization.CultureInfo.InvariantCulture)
    {
        CoreNewLine = ['\n'];
    }

    /// <inheritdoc />
    public override Encoding Encoding => Encoding.UTF8;

    /// <summary>The bytes of all that was written, without a byte order mark; half a character is U+FFFD. They hold as long as the document.</summary>
    public ReadOnlyMemory<byte> ToUtf8()
    {
        Encode(_waiting.AsSpan(0, _waitingLength), isLast: true);
        _waitingLength = 0;
        return _buffer.AsMemory(0, _length);
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
        ArrayPool<byte>.Shared.Return(_buffer);
        ArrayPool<char>.Shared.Return(_waiting);
        (_buffer, _waiting) = ([], []);
        base.Dispose(disposing);
    }

    private void Encode(ReadOnlySpan<char> text, bool isLast)
    {
        var most = _length + Encoding.UTF8.GetMaxByteCount(text.Length);
        if (most > _buffer.Length)
        {
            var larger = ArrayPool<byte>.Shared.Rent(Math.Max(most, 2 * _buffer.Length));
            _buffer.AsSpan(0, _length).CopyTo(larger);
            ArrayPool<byte>.Shared.Return(_buffer);
            _buffer = larger;
        }

        _length += _encoder.GetBytes(text, _buffer.AsSpan(_length), isLast);
    }
}
