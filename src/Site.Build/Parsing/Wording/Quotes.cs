using System.Text.RegularExpressions;

namespace Site.Build.Parsing.Wording;

/// <summary>Tells the author's words from those of others.</summary>
internal static partial class Quotes
{
    /// <summary>The text, as long as it was, with what stands in double quotes blanked. A quote that is never closed is none.</summary>
    public static string Blank(string text) => Quoted().Replace(text, quote => new string('x', quote.Length));

    [GeneratedRegex("\"[^\"]*\"|“[^”]*”|«[^»]*»", RegexOptions.CultureInvariant)]
    private static partial Regex Quoted();
}
