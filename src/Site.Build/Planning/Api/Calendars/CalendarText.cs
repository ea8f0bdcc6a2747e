using System.Text;

namespace Site.Build.Planning.Api.Calendars;

/// <summary>Writes iCalendar (RFC 5545): lines of at most 75 octets, ended by CR LF.</summary>
internal sealed class CalendarText
{
    private const int LineOctets = 75;

    private readonly StringBuilder _text = new();

    /// <summary>Adds a property whose value is in the form its type asks for: a name, a date, an address.</summary>
    public CalendarText Add(string name, string value)
    {
        Fold($"{name}:{WithoutControls(value)}");
        return this;
    }

    /// <summary>Adds a property whose value is text.</summary>
    public CalendarText AddText(string name, string text) => Add(name, Escape(text));

    /// <summary>Adds a property whose value is a list of texts.</summary>
    public CalendarText AddList(string name, IEnumerable<string> texts) => Add(name, string.Join(',', texts.Select(Escape)));

    /// <inheritdoc />
    public override string ToString() => _text.ToString();

    /// <summary>RFC 5545, 3.3.11.</summary>
    private static string Escape(string text) => text
        .Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal).Replace(",", "\\,", StringComparison.Ordinal)
        .Replace("\r\n", "\\n", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal).Replace("\r", "\\n", StringComparison.Ordinal);

    /// <summary>Nothing that would end the line, or that RFC 5545 has no place for.</summary>
    private static string WithoutControls(string value) => string.Concat(SafeCharacters.Of(value).Where(c => c is not ('\r' or '\n' or '\x7f')));

    /// <summary>RFC 5545, 3.1: a long line goes on in the next behind a space, and no character is taken apart.</summary>
    private void Fold(string line)
    {
        var octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > LineOctets)
            {
                _text.Append("\r\n ");
                octets = 1;
            }

            _text.Append(rune.ToString());
            octets += rune.Utf8SequenceLength;
        }

        _text.Append("\r\n");
    }
}
