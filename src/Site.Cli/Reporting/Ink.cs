namespace Site.Cli.Reporting;

/// <summary>Colours text with the SGR sequences of ECMA-48, or leaves it alone.</summary>
/// <param name="IsColored">Whether to colour.</param>
internal sealed record Ink(bool IsColored)
{
    /// <summary>For what must be seen first.</summary>
    public string Strong(string text) => Paint("1", text);

    /// <summary>For what may be overlooked.</summary>
    public string Faint(string text) => Paint("2", text);

    /// <summary>For errors.</summary>
    public string Red(string text) => Paint("1;31", text);

    /// <summary>For warnings.</summary>
    public string Yellow(string text) => Paint("1;33", text);

    /// <summary>For success.</summary>
    public string Green(string text) => Paint("1;32", text);

    private string Paint(string style, string text) => IsColored ? $"\u001b[{style}m{text}\u001b[0m" : text;
}
