namespace Site.Build.Planning.Timelines;

/// <summary>Estimates how wide a text is drawn, from the widths of Helvetica's characters, with a reserve for faces that run wider.</summary>
internal static class LabelWidth
{
    private const double Reserve = 1.06;

    /// <summary>The width in pixels.</summary>
    /// <param name="text">The text.</param>
    /// <param name="size">The size of the type in pixels.</param>
    public static double Of(string text, double size) => Reserve * size * text.EnumerateRunes().Sum(rune => EmOf(rune.Value));

    private static double EmOf(int character) => character switch
    {
        'i' or 'j' or 'l' or '\'' => 0.222,
        ' ' or '.' or ',' or ':' or ';' or '!' or '/' or 'f' or 't' or 'I' => 0.278,
        'r' or '(' or ')' or '-' => 0.333,
        'c' or 'k' or 's' or 'v' or 'x' or 'y' or 'z' or 'J' => 0.5,
        'w' or 'C' or 'D' or 'H' or 'N' or 'R' or 'U' => 0.722,
        'G' or 'O' or 'Q' => 0.778,
        'm' or 'M' => 0.833,
        'W' or '@' => 0.98,
        >= 'A' and <= 'Z' => 0.667,
        < 0x2000 => 0.556,
        _ => 1,
    };
}
