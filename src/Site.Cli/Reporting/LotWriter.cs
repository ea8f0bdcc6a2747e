using System.Globalization;
using System.Text;

namespace Site.Cli.Reporting;

/// <summary>Hands text on in lots: a console hands on each line as it comes, which of thousands takes longer than to make them. What waits is handed on when it is disposed of.</summary>
/// <param name="to">Whoever takes it; not disposed of.</param>
internal sealed class LotWriter(TextWriter to) : TextWriter(CultureInfo.InvariantCulture)
{
    private const int Lot = 1 << 14;

    private readonly StringBuilder _waiting = new(Lot);

    /// <inheritdoc />
    public override Encoding Encoding => to.Encoding;

    /// <inheritdoc />
    public override void Write(char value) => Write(new ReadOnlySpan<char>(in value));

    /// <inheritdoc />
    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    /// <inheritdoc />
    public override void Write(string? value) => Write(value.AsSpan());

    /// <inheritdoc />
    public override void Write(ReadOnlySpan<char> buffer)
    {
        _waiting.Append(buffer);
        if (_waiting.Length >= Lot)
        {
            Flush();
        }
    }

    /// <inheritdoc />
    public override void Flush()
    {
        to.Write(_waiting);
        _waiting.Clear();
    }

    /// <inheritdoc />
    protected override void Dispose(bool disposing)
    {
        Flush();
        base.Dispose(disposing);
    }
}
