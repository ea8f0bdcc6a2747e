using Site.Model.Text;

namespace Site.Import.Xen;

/// <summary>A line of a SUPPORT.md, as it is to be read.</summary>
/// <param name="Text">The line; in an indented block without its indentation.</param>
/// <param name="Span">The line as it stands in the file, without the space around it.</param>
internal sealed record SupportLine(string Text, SourceSpan Span)
{
    /// <summary>Whether there is nothing on it.</summary>
    public bool IsBlank => string.IsNullOrWhiteSpace(Text);

    /// <summary>How many columns it is indented; a tab goes to the next multiple of four, as in Markdown.</summary>
    public int Indent
    {
        get
        {
            var column = 0;
            foreach (var c in Text)
            {
                if (c == ' ')
                {
                    column++;
                }
                else if (c == '\t')
                {
                    column += 4 - (column % 4);
                }
                else
                {
                    break;
                }
            }

            return column;
        }
    }

    /// <summary>The line without the four columns that make an indented block.</summary>
    public SupportLine Dedented()
    {
        var start = 0;
        for (var column = 0; column < 4 && start < Text.Length && Text[start] is ' ' or '\t'; start++)
        {
            column += Text[start] == '\t' ? 4 - (column % 4) : 1;
        }

        return this with { Text = Text[start..] };
    }
}
