using System.Text;

namespace Site.Cli.Tests;

/// <summary>Writes to a text that a test reads while it is written.</summary>
internal sealed class LockedWriter : TextWriter
{
    private readonly StringBuilder _text;

    public LockedWriter(StringBuilder text)
    {
        _text = text;
        NewLine = "\n";
    }

    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(char value)
    {
        lock (_text)
        {
            _text.Append(value);
        }
    }

    public override void Write(string? value)
    {
        lock (_text)
        {
            _text.Append(value);
        }
    }
}
