using FsCheck;
using FsCheck.Fluent;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Site.Build.Parsing.Markdown;

namespace Site.Build.Tests.Parsing.Markdown;

/// <summary>Bare addresses are found as Markdig's own parser finds them.</summary>
public sealed class BareLinkParserTests
{
    private static readonly MarkdownPipeline Markdigs = Builder().UseAutoLinks().Build();
    private static readonly MarkdownPipeline Own = WithOwn();

    [Theory]
    [InlineData("https://xen.org", "<p><a href=\"https://xen.org\">https://xen.org</a></p>")]
    [InlineData("See www.xen.org.", "<p>See <a href=\"http://www.xen.org\">www.xen.org</a>.</p>")]
    [InlineData("*http://a.b/c*", "<p><em><a href=\"http://a.b/c\">http://a.b/c</a></em></p>")]
    [InlineData("(mailto:a@b.c)", "<p>(<a href=\"mailto:a@b.c\">a@b.c</a>)</p>")]
    [InlineData("xhttp://a.b", "<p>xhttp://a.b</p>")]
    [InlineData("[http://a.b](c)", "<p><a href=\"c\">http://a.b</a></p>")]
    [InlineData("ratio 3:1 www . http :", "<p>ratio 3:1 www . http :</p>")]
    public void An_address_is_a_link_and_what_stands_before_it_is_not(string markdown, string html) =>
        Assert.Equal(html, Markdig.Markdown.ToHtml(markdown, Own).TrimEnd());

    [Fact]
    public void Whatever_stands_around_an_address_both_parsers_make_the_same_of_it() =>
        Prop.ForAll(
            Gen.Elements(
                "http", "https", "://", "http://x.org", "https://x.org/a_b*c", "hTTp://x.y", "HTTP://x.y", "www", "www.", "www.a.b", "Www.a.b", "wwww.a.b", "mailto:", "mailto:a@b.c", "a@b.c", "tel:",
                "tel:+123", "ftp://a.b", ":", ".", "/", " ", "*", "**", "_", "~~", "(", ")", "[", "](", "](x)", "<a>", "</a>", "<", ">", "\\", "\n", "  \n", "`", "!", "&amp;", "h", "w", "t", "f", "m", "é", "\"")
                .ArrayOf().Select(string.Concat).ToArbitrary(),
            text => SeenBy(Markdigs, text) == SeenBy(Own, text))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(Site.Tests.Fuzz.Runs(20_000)));

    private static string SeenBy(MarkdownPipeline pipeline, string text)
    {
        var tree = Markdig.Markdown.Parse(text, pipeline);
        var places = tree.Descendants<Inline>().Select(inline => $"{inline.GetType().Name} {inline.Span} {(inline as LinkInline)?.UrlSpan}");
        return tree.ToHtml(pipeline) + string.Join('\n', places);
    }

    private static MarkdownPipelineBuilder Builder() => new MarkdownPipelineBuilder().UsePreciseSourceLocation().UseEmphasisExtras().UsePipeTables();

    private static MarkdownPipeline WithOwn()
    {
        var builder = Builder();
        builder.InlineParsers.Insert(0, new BareLinkParser());
        return builder.Build();
    }
}
