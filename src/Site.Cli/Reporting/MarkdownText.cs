namespace Site.Cli.Reporting;

/// <summary>Puts text of unknown origin into Markdown, where it is shown and does nothing: no markup, link, image, mention of a person or table cell of its own.</summary>
internal static class MarkdownText
{
    private const int Longest = 240;

    /// <summary>
    /// The text as a code span on one line, cut where it is very long. GitHub makes no links and mentions in code; a bar would end a table's cell even
    /// there, and a backslash before it need not help behind another backslash, so a broken bar stands for it.
    /// </summary>
    public static string Code(string text)
    {
        var shown = Printable.Of(text.Length <= Longest ? text : text[..Cut(text)] + "…").Replace('|', '¦');
        if (shown.Length == 0)
        {
            return "—";
        }

        var fence = new string('`', LongestRun(shown) + 1);
        // CommonMark takes one space away on both sides; it is needed where the text begins or ends with a backtick or space.
        var space = shown[0] is '`' or ' ' || shown[^1] is '`' or ' ' ? " " : "";
        return fence + space + shown + space + fence;
    }

    /// <summary>Where to cut, so that no pair of code units that are one character is parted.</summary>
    private static int Cut(string text) => char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest;

    private static int LongestRun(string text)
    {
        var (longest, run) = (0, 0);
        foreach (var c in text)
        {
            run = c == '`' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }
}
