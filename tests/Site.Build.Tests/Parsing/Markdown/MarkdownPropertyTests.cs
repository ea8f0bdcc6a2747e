using AngleSharp.Html.Parser;
using FsCheck;
using FsCheck.Fluent;
using Site.Build.Tests.Parsing.Markdown.CommonMark;
using Site.Model.Documents;

namespace Site.Build.Tests.Parsing.Markdown;

public sealed class MarkdownPropertyTests
{
    private static readonly string[] Pieces =
    [
        "word", "two words", "VM", "é", "😀", " ", "\n", "\n\n", "  \n", "\t", "    ", "# ", "## ", "###### ", "\n===\n", "\n---\n", "***", "- ", "1. ", "> ", "> [!NOTE]\n> ", "> [!",
        "- [ ] ", "- [x] ", "[[", "]]", "[[a]]", "[[a|b]]", "[[a#b|c]]", "[@", "[@key]", "[@key, p. 1; @b]", "[", "]", "(", ")", "](", "](a.md)", "![", "![a](b.png)", "](<", ">)", "\"title\"",
        "<", ">", "<b>", "</b>", "<!--", "-->", "<https://example.org/>", "https://example.org/", "www.example.org", "someone@example.org", "`", "``", "```", "\n```sh file=a mark=1\n",
        "\n```\n", "~~~", "*", "**", "_", "__", "~~", "~", "\\", "&amp;", "&colon;", "&#0;", "&", "^^^", "\n^^^\n", "[^1]", "\n[^1]: ", "\n[^2]: ", "*[VM]: Virtual machine", "\n:   ", "\na\n:   b\n",
        "|", "\n| a | b |\n|---|:-:|\n| c | d |\n", "\\|", ":-:", "[a]: b.md", "\n[a]: <b> 'c'\n", "{.class}", "+", "=", "!", ":", "javascript:", "'", "\"", "\u0001", "\u00A0", "\uFFFE",
    ];

    [Fact]
    public void No_text_throws_and_slots_and_runs_are_in_bounds() =>
        Prop.ForAll(Texts().ToArbitrary(), text => IsSound(SiteRendering.Parse(text).Document)).Check(Config.QuickThrowOnFailure.WithMaxTest(Site.Tests.Fuzz.Runs(3000)));

    [Fact]
    public void Any_characters_at_all_are_taken() =>
        Prop.ForAll<string?>(text => IsSound(SiteRendering.Parse(Whole(text ?? "")).Document)).Check(Config.QuickThrowOnFailure.WithMaxTest(Site.Tests.Fuzz.Runs(1500)));

    [Fact]
    public void What_is_rendered_is_HTML_without_a_mistake() =>
        Prop.ForAll(Texts().ToArbitrary(), text =>
        {
            var rendering = SiteRendering.Of(text);
            return rendering.Codes.Contains("M010") || rendering.Codes.Contains("M005") || IsWellFormed(rendering.Html);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(Site.Tests.Fuzz.Runs(3000)));

    [Theory]
    [InlineData("A[^1]\n\n[^1]: [![^1] ](a.md) b\n")]
    [InlineData("A[^1] and [![^1]](a.md)\n\n[^1]: b\n")]
    [InlineData("- a\n[^1]: - - [ ] ![\"> [![^1]    ](a.md)b[^1] )\n")]
    public void A_footnote_in_the_words_of_a_link_is_refused(string text) => Assert.Contains("M010", SiteRendering.Of(text).Codes);

    [Theory]
    [InlineData("<p>a<p></i>")]
    [InlineData("<a href=a>a<a href=b>b</a></a>")]
    [InlineData("<em>a<strong>b</em></strong>")]
    [InlineData("<b class=a class=b>c</b>")]
    public void A_mistake_in_HTML_would_be_found(string html) => Assert.ThrowsAny<Exception>(() => IsWellFormed(html));

    [Theory]
    [InlineData("[[a]] ", 30_000)]
    [InlineData("[a](b.md) ", 20_000)]
    [InlineData("[@key] ", 30_000)]
    [InlineData("# a\n", 30_000)]
    [InlineData("[", 50_000)]
    [InlineData("[[", 50_000)]
    [InlineData("[@", 50_000)]
    [InlineData("*a_", 50_000)]
    [InlineData("`", 50_001)]
    [InlineData("<", 50_000)]
    [InlineData("|a", 2_000)]
    [InlineData("[^1]: a\n", 5_000)]
    [InlineData("![", 50_000)]
    [InlineData("&a", 50_000)]
    [InlineData("[a](b", 30_000)]
    [InlineData("[a]:\nb\n\nc\n\n", 12_500)]
    [InlineData("> ", 50_000)]
    [InlineData("- ", 50_000)]
    [InlineData("a\n=\n", 50_000)]
    [InlineData("www.", 50_000)]
    [InlineData("a@", 50_000)]
    [InlineData("^^^\n", 20_000)]
    [InlineData("a\n:   ", 20_000)]
    [InlineData("<!--", 50_000)]
    [InlineData("~~a", 30_000)]
    [InlineData("<?a?>", 100_000)]
    [InlineData("a <!-- b --> c\n\n", 30_000)]
    [InlineData("<!A>", 100_000)]
    public void Much_of_the_same_is_rendered_or_refused(string piece, int count)
    {
        var (document, sink) = SiteRendering.Parse(string.Concat(Enumerable.Repeat(piece, count)));
        Assert.True(IsSound(document));
        Assert.True(document.Body.Html.Length > 0 || !sink.ToImmutable().IsEmpty);
    }

    [Fact]
    public void A_table_whose_rows_would_be_padded_without_end_is_refused_at_its_line() =>
        Refuses(4, string.Join('|', Enumerable.Repeat("a", 8_000)) + "\n" + string.Join('|', Enumerable.Repeat("-", 8_000)) + "\n" + string.Concat(Enumerable.Repeat("a\n", 100_000)));

    [Fact]
    public void Addresses_that_are_repeated_without_end_are_refused_at_their_line() =>
        Refuses(3, $"[a]: https://example.org/{new string('x', 1_000)}\n\n{string.Concat(Enumerable.Repeat("[a] ", 40_000))}");

    [Theory]
    [InlineData("a <?")]
    [InlineData("a <!A ")]
    [InlineData("a <![CDATA[")]
    [InlineData("a <!-- ")]
    [InlineData("- a <?\n")]
    public void Raw_HTML_that_is_opened_without_end_is_refused_before_each_is_searched_for_its_end(string opening)
    {
        var sink = SiteRendering.Parse("a\n\nb " + string.Concat(Enumerable.Repeat(opening, 150_000))).Sink;
        Assert.Equal("M005", Assert.Single(sink.ToImmutable()).Code);
    }

    [Fact]
    public void What_is_nested_too_deep_is_refused_at_its_line() => Refuses(4, $"a\n\nb\n{new string('>', 1_000)} c\n\nd\n");

    private static void Refuses(int line, string markdown)
    {
        var diagnostic = Assert.Single(SiteRendering.Parse(markdown).Sink.ToImmutable());
        Assert.Equal(("M005", line), (diagnostic.Code, diagnostic.Place!.Line));
    }

    private static bool IsSound(Document document)
    {
        var (html, slots, runs) = document.Body;
        var slotsAreSound = slots.Zip(slots.Skip(1)).All(pair => pair.First.Offset <= pair.Second.Offset)
            && slots.All(slot => slot.Offset >= 0 && slot.Offset <= html.Length && slot.Index >= 0
                && slot.Index < (slot.Kind == SlotKind.Citation ? document.Citations.Length : document.Links.Length));
        var runsAreSound = runs.Zip(runs.Skip(1)).All(pair => pair.First.Offset + pair.First.Length <= pair.Second.Offset)
            && runs.All(run => run.Length > 0 && run.Offset >= 0 && run.Offset + run.Length <= html.Length && run.Section < document.Sections.Length
                && !html.Substring(run.Offset, run.Length).AsSpan().ContainsAny('<', '>'));
        var spansAreSound = document.Links.All(link => link.Span.Start >= 0 && link.Span.Start + link.Span.Length <= document.Source.Text.Length + 1);
        return slotsAreSound && runsAreSound && spansAreSound && document.Headings.Select(heading => heading.Anchor).Distinct().Count() == document.Headings.Length;
    }

    private static bool IsWellFormed(string html)
    {
        // Characters that HTML has no place for may stand in a text; what is asked here is that the elements are whole.
        var text = string.Concat(html.Where(c => !char.IsControl(c) || c == '\n')).Replace("\uFFFE", "", StringComparison.Ordinal);
        new HtmlParser(new HtmlParserOptions { IsStrictMode = true }).ParseDocument($"<!DOCTYPE html><html><head><title>a</title></head><body>{text}</body></html>");
        return true;
    }

    /// <summary>READ only lets whole characters through.</summary>
    private static string Whole(string text) => string.Concat(text.EnumerateRunes());

    private static Gen<string> Texts() => Gen.Elements(Pieces).ListOf().Select(string.Concat);
}
