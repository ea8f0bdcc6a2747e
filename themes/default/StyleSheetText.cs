using System.Text;

namespace Site.Theme.Default;

/// <summary>Makes of a style sheet as it is written the one that is sent: one file, with no more in it than its readers need.</summary>
internal static class StyleSheetText
{
    /// <summary>The sheet with each part that it imports in the place of the import: a browser would only ask for it once the sheet is there.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="partOf">A part's text by its name in <c>css/parts/</c>.</param>
    public static string WithParts(string sheet, Func<string, string> partOf) => MarkedText.Fill(sheet, """@import "parts/""", "\";", partOf);

    /// <summary>The same sheet without comments, and with no more white space than it needs. Strings stay as they are.</summary>
    public static string Compact(string sheet)
    {
        var compact = new StringBuilder(sheet.Length);
        for (var i = 0; i < sheet.Length;)
        {
            if (sheet[i] is '"' or '\'')
            {
                var end = EndOfString(sheet, i);
                compact.Append(sheet, i, end - i);
                i = end;
            }
            else if (sheet[i] == '/' && i + 1 < sheet.Length && sheet[i + 1] == '*')
            {
                var end = sheet.IndexOf("*/", i + 2, StringComparison.Ordinal);
                i = end < 0 ? sheet.Length : end + 2;
            }
            else
            {
                Append(compact, sheet[i++]);
            }
        }

        return compact.Append('\n').ToString();
    }

    private static void Append(StringBuilder compact, char c)
    {
        if (char.IsWhiteSpace(c))
        {
            if (compact.Length > 0 && compact[^1] is not (' ' or '{' or '}' or ';' or ','))
            {
                compact.Append(' ');
            }

            return;
        }

        if (c is '{' or '}' or ';' && compact.Length > 0 && compact[^1] == ' ')
        {
            compact.Length--;
        }

        compact.Append(c);
    }

    /// <summary>Where a string ends, its closing mark included; a backslash takes the character after it along.</summary>
    private static int EndOfString(string sheet, int start)
    {
        var end = start + 1;
        while (end < sheet.Length && sheet[end] != sheet[start])
        {
            end += sheet[end] == '\\' ? 2 : 1;
        }

        return Math.Min(sheet.Length, end + 1);
    }
}
