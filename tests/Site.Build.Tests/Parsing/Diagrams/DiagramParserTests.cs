using System.Xml.Linq;
using FsCheck;
using FsCheck.Fluent;
using Site.Build.Parsing.Diagrams;
using Site.Model.Text;

namespace Site.Build.Tests.Parsing.Diagrams;

/// <summary>What the specs can't state: depth, and text of any kind.</summary>
public sealed class DiagramParserTests
{
    private static readonly string[] Pieces =
    [
        "<g>", "</g>", "<g ", ">", "/>", "<text>", "</text>", "<script>", "</script>", "<a href=\"javascript:x\">", " onload=\"x\"", " class=\"host\"", " fill=\"none\"", " id=\"d-a\"",
        "<![CDATA[", "]]>", "<!--", "-->", "<?x ", "?>", "&lt;", "&#x3c;script&#x3e;", "&", "\"", "'", "<style>", "<foreignObject>", "<!DOCTYPE svg>", "x", "\0", "\ud800", "\n",
    ];

    [Fact]
    public void An_element_too_deep_is_refused_at_its_place()
    {
        var (_, diagnostics) = DiagramParser.Parse(Source(string.Concat(Enumerable.Repeat("<g>", 100_000))));
        var diagnostic = Assert.Single(diagnostics);
        Assert.Equal("D002", diagnostic.Code);
        Assert.Equal(1, diagnostic.Place!.Line);
    }

    [Fact]
    public void What_would_run_as_an_attribute_is_kept_as_text()
    {
        var text = Assert.Single(Elements(DiagramParser.Parse(Source("<text> onload=\"x\"</text>")).Diagram.Content), element => element.Name.LocalName == "text");
        Assert.Equal("onload=\"x\"", text.Value.Trim());
        Assert.Empty(text.Attributes());
    }

    [Fact]
    public void Whatever_is_written_nothing_in_it_runs() => Prop.ForAll(Gen.Elements(Pieces).ArrayOf().Select(string.Concat).ToArbitrary(), pieces =>
    {
        var content = DiagramParser.Parse(Source(pieces)).Diagram.Content;
        // Read again: as text, all of it is harmless.
        var elements = Elements(content);
        return !content.Contains("<!", StringComparison.Ordinal) && !content.Contains("<?", StringComparison.Ordinal)
            && elements.TrueForAll(element => element.Name.LocalName is "g" or "text" or "title" or "desc")
            && elements.SelectMany(element => element.Attributes()).All(attribute => attribute.Name.LocalName is "class" or "fill" or "id");
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(Site.Tests.Fuzz.Runs(1000)).WithEndSize(30));

    private static List<XElement> Elements(string content) => [.. XElement.Parse($"<svg>{content}</svg>").Descendants()];

    private static SourceText Source(string content) =>
        new("assets/d.svg", $"<svg viewBox=\"0 0 9 9\"><title>a</title><desc>b</desc>{content}</svg>", "");
}
