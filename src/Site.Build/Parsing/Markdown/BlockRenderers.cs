using System.Globalization;
using Markdig.Extensions.Alerts;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace Site.Build.Parsing.Markdown;

/// <summary>Headings with an id and a visible anchor.</summary>
internal sealed class HeadingRenderer : BodyRendererOf<HeadingBlock>
{
    protected override void Write(BodyRenderer renderer, HeadingBlock obj)
    {
        var heading = renderer.Outline.HeadingOf(obj);
        if (obj.Level == 1)
        {
            renderer.Report(Problems.TopHeading, obj, $"`{heading.Text}` is a level-1 heading", "## or deeper");
        }

        renderer.Section++;
        var previous = renderer.Section < 2 ? 1 : renderer.Outline.Headings[renderer.Section - 2].Level;
        if (heading.Level > previous + 1)
        {
            renderer.Report(Problems.HeadingSkipsLevel, obj, $"`{heading.Text}` is of level {heading.Level}, under one of level {previous}");
        }

        var level = heading.Level.ToString(CultureInfo.InvariantCulture);
        renderer.EnsureLine();
        foreach (var old in renderer.OldAnchors[heading.Anchor])
        {
            renderer.Write("<span id=\"").WriteEscape(old).Write("\"></span>");
        }

        renderer.Write("<h").Write(level).Write(" id=\"").WriteEscape(heading.Anchor).Write("\">");
        renderer.NoTerms++;
        renderer.WriteLeafInline(obj);
        renderer.NoTerms--;
        renderer.Write("<a class=\"anchor\" href=\"#").WriteEscape(heading.Anchor).Write("\" aria-label=\"Link to this section: ");
        renderer.WriteEscape(heading.Text).Write("\">#</a></h").Write(level).WriteLine(">");
    }
}

/// <summary>Code, with its language, file name and marked lines.</summary>
internal sealed class CodeRenderer : BodyRendererOf<CodeBlock>
{
    protected override void Write(BodyRenderer renderer, CodeBlock obj)
    {
        var fenced = obj as FencedCodeBlock;
        var options = CodeOptions.Of(fenced?.Arguments);
        if (options.Unknown is { } unknown)
        {
            renderer.Report(Problems.BadCodeOption, obj, $"`{unknown}` is not an option of a code block", "file=NAME or mark=2,4-5");
        }

        renderer.EnsureLine();
        renderer.Write("<div class=\"code\">");
        if (options.File.Length > 0)
        {
            renderer.Write("<div class=\"code-file\">").WriteEscape(options.File).Write("</div>");
        }

        renderer.Write("<pre tabindex=\"0\"><code");
        if (!string.IsNullOrEmpty(fenced?.Info))
        {
            renderer.Write(" class=\"language-").WriteEscape(fenced.Info).Write('"');
        }

        renderer.Write('>');
        WriteLines(renderer, obj, options);
        renderer.WriteLine("</code></pre></div>");
    }

    private static void WriteLines(BodyRenderer renderer, CodeBlock block, CodeOptions options)
    {
        for (var i = 0; i < block.Lines.Count; i++)
        {
            var marked = options.Marked.Contains(i + 1);
            renderer.Write(marked ? "<mark class=\"line\">" : "");
            renderer.WriteEscape(block.Lines.Lines[i].Slice);
            renderer.Write(marked ? "</mark>\n" : "\n");
        }
    }
}

/// <summary>Raw HTML blocks: shown as text.</summary>
internal sealed class HtmlBlockRenderer : BodyRendererOf<HtmlBlock>
{
    protected override void Write(BodyRenderer renderer, HtmlBlock obj)
    {
        renderer.Report(Problems.RawHtml, obj, "this raw HTML is shown as it stands");
        renderer.EnsureLine();
        renderer.Write("<pre class=\"raw-html\" tabindex=\"0\">");
        renderer.WriteLeafRawLines(obj, writeEndOfLines: true, escape: true);
        renderer.WriteLine("</pre>");
    }
}

/// <summary>Alerts: note, tip, important, warning, caution.</summary>
internal sealed class AlertRenderer : BodyRendererOf<AlertBlock>
{
    protected override void Write(BodyRenderer renderer, AlertBlock obj)
    {
        var kind = obj.Kind.ToString().ToLowerInvariant();
        renderer.EnsureLine();
        renderer.Write("<div class=\"markdown-alert markdown-alert-").WriteEscape(kind).Write("\" role=\"note\"><p class=\"markdown-alert-title\">");
        renderer.WriteEscape(string.Concat(kind[..1].ToUpperInvariant(), kind.AsSpan(1))).WriteLine("</p>");
        renderer.WriteChildren(obj);
        renderer.WriteLine("</div>");
    }
}

/// <summary>Tables, in a region that scrolls by itself; alignment by class, since inline style is not allowed.</summary>
internal sealed class TableRenderer : BodyRendererOf<Table>
{
    protected override void Write(BodyRenderer renderer, Table obj)
    {
        var under = renderer.Section > 0 ? renderer.Outline.Headings[renderer.Section - 1].Text : "";
        renderer.EnsureLine();
        renderer.Write("<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"");
        renderer.WriteEscape($"Table {++renderer.Tables}{(under.Length > 0 ? ": " + under : "")}").WriteLine("\"><table>");
        var part = "";
        foreach (var row in obj.OfType<TableRow>())
        {
            part = ChangePart(renderer, part, row.IsHeader ? "thead" : "tbody");
            WriteRow(renderer, obj, row);
        }

        ChangePart(renderer, part, "");
        renderer.WriteLine("</table></div>");
    }

    private static string ChangePart(BodyRenderer renderer, string from, string to)
    {
        if (from != to)
        {
            renderer.Write(from.Length > 0 ? $"</{from}>\n" : "").Write(to.Length > 0 ? $"<{to}>\n" : "");
        }

        return to;
    }

    private static void WriteRow(BodyRenderer renderer, Table table, TableRow row)
    {
        renderer.Write("<tr>");
        for (var i = 0; i < row.Count; i++)
        {
            var cell = (TableCell)row[i];
            var column = cell.ColumnIndex < 0 ? i : cell.ColumnIndex;
            // A column without a name has no head: a screen reader would announce an empty one with each cell.
            var isHead = row.IsHeader && cell.Any(block => block is LeafBlock { Inline.FirstChild: not null });
            renderer.Write(isHead ? "<th scope=\"col\"" : "<td").Write(AlignClass(table, column)).Write('>');
            var implicitParagraph = renderer.ImplicitParagraph;
            renderer.ImplicitParagraph = true;
            renderer.Write(cell);
            renderer.ImplicitParagraph = implicitParagraph;
            renderer.Write(isHead ? "</th>" : "</td>");
        }

        renderer.WriteLine("</tr>");
    }

    private static string AlignClass(Table table, int column) =>
        column >= table.ColumnDefinitions.Count ? "" : table.ColumnDefinitions[column].Alignment switch
        {
            TableColumnAlign.Center => " class=\"align-center\"",
            TableColumnAlign.Right => " class=\"align-right\"",
            TableColumnAlign.Left => " class=\"align-left\"",
            _ => "",
        };
}
