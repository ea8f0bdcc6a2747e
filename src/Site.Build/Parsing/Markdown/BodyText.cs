using System.Text;

namespace Site.Build.Parsing.Markdown;

/// <summary>The HTML of one body after the other, written into the same characters.</summary>
internal sealed class BodyText : TextWriter
{
    private const int UsualLength = 16 * 1024;

    private char[] _text = new char[UsualLength];

    /// <summary>An empty text.</summary>
    public BodyText()
        : base(System.Globalization.CultureInfo.InvariantCulture)
    {
        CoreNewLine = ['\n'];
    }

    /// <inheritdoc />
    public override Encoding Encoding => Encoding.Unicode;

    /// <summary>How many characters were written.</summary>
    public int Length { get; private set; }

    /// <summary>What was written. Valid until more is.</summary>
    public ReadOnlySpan<char> Written => _text.AsSpan(0, Length);

    /// <summary>Begins anew.</summary>
    public void Clear() => Length = 0;

    /// <inheritdoc />
    public override void Write(char value)
    {
        MakeRoom(1);
        _text[Length++] = value;
    }

    /// <inheritdoc />
    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    /// <inheritdoc />
    public override void Write(string? value) => Write(value.AsSpan());

    /// <inheritdoc />
    public override void Write(ReadOnlySpan<char> buffer)
    {
        MakeRoom(buffer.Length);
        buffer.CopyTo(_text.AsSpan(Length));
        Length += buffer.Length;
    }

    private void MakeRoom(int count)
    {
        if (count > _text.Length - Length)
        {
            Array.Resize(ref _text, Math.Max(Length + count, 2 * _text.Length));
        }
    }
}
