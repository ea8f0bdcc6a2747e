using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Site.Cli.Reporting;

namespace Site.Cli.Tests.Reporting;

public sealed class MarkdownTextTests
{
    [Theory]
    [InlineData("plain")]
    [InlineData("[link](https://example.org/) and ![image](https://example.org/x.png)")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("@everyone look at #1 and https://example.org/")]
    [InlineData("a | b | c")]
    [InlineData("a \\| b")]
    [InlineData("a \\\\| b")]
    [InlineData("`code`")]
    [InlineData("``")]
    [InlineData("`` ` ``` a")]
    [InlineData(" padded ")]
    [InlineData("ends with \\")]
    [InlineData("line\nend\r\n| x |")]
    [InlineData("\u202Ereversed")]
    [InlineData("&lt;b&gt;")]
    public void Any_text_is_one_code_span_in_one_cell(string text)
    {
        var markdown = $"| a | b |\n|---|---|\n| {MarkdownText.Code(text)} | x |\n";
        var tree = Markdown.Parse(markdown, new MarkdownPipelineBuilder().UsePipeTables().UseAutoLinks().Build());
        var cells = tree.Descendants<TableRow>().Last().Cast<TableCell>().ToList();
        Assert.Equal(2, cells.Count);
        var inlines = cells[0].Descendants<LeafBlock>().Single().Inline!.ToList();
        var code = Assert.IsType<CodeInline>(Assert.Single(inlines));
        Assert.Equal(Printable.Of(text).Replace('|', '¦').Trim(), code.Content.Trim());
    }

    [Fact]
    public void Nothing_is_a_dash_and_a_long_text_is_cut_between_characters()
    {
        Assert.Equal("—", MarkdownText.Code(""));
        var cut = MarkdownText.Code(new string('a', 239) + "😀" + new string('b', 100));
        Assert.Equal("`" + new string('a', 239) + "…`", cut);
    }
}
