namespace Site.Theme.Default.Tests;

public sealed class StyleSheetTextTests
{
    [Theory]
    [InlineData("/* Why */\na { color: red; }\n\n  b,\n  c d { margin: 0 1px }\n", "a{color: red;}b,c d{margin: 0 1px}\n")]
    [InlineData("a::before { content: \" { /* ; } \"; }", "a::before{content: \" { /* ; } \";}\n")]
    [InlineData("a::before { content: \"\\\" ;  \"; }", "a::before{content: \"\\\" ;  \";}\n")]
    [InlineData("a /* b */ > c { x: calc(1px + 2px) }", "a > c{x: calc(1px + 2px)}\n")]
    [InlineData("@media (width < 36rem) { a { b: c; } }", "@media (width < 36rem){a{b: c;}}\n")]
    [InlineData("a { b: c /* to the end", "a{b: c \n")]
    public void Only_what_readers_need_goes(string sheet, string compact) => Assert.Equal(compact, StyleSheetText.Compact(sheet));

    [Fact]
    public void A_sheet_is_sent_with_its_parts()
    {
        Assert.Equal("/* A */\n\na { b: c; }\n\nd { e: f; }", StyleSheetText.WithParts("/* A */\n\n@import \"parts/x.css\";\n\nd { e: f; }", name => name == "x.css" ? "a { b: c; }" : ""));
        Assert.All(SampleFrame.Theme.Assets.Where(asset => asset.Path.EndsWith(".css", StringComparison.Ordinal)), sheet =>
        {
            Assert.DoesNotContain("/parts/", sheet.Path, StringComparison.Ordinal);
            Assert.DoesNotContain("@import", System.Text.Encoding.UTF8.GetString(sheet.Bytes.Span), StringComparison.Ordinal);
        });
    }

    [Fact]
    public void What_is_compact_stays_as_it_is() => Assert.All(
        SampleFrame.Theme.Assets.Where(asset => asset.Path.EndsWith(".css", StringComparison.Ordinal)).Select(asset => System.Text.Encoding.UTF8.GetString(asset.Bytes.Span)),
        sheet => Assert.Equal(sheet, StyleSheetText.Compact(sheet)));
}
