using Site.Build.Parsing.Markdown;
using Site.Model.Documents;

namespace Site.Build.Tests.Parsing.Markdown;

public sealed class LinkTargetTests
{
    [Theory]
    [InlineData("https://example.org/a#b", LinkForm.External, "https://example.org/a#b", null)]
    [InlineData("HTTP://example.org", LinkForm.External, "HTTP://example.org", null)]
    [InlineData("mailto:a@example.org", LinkForm.External, "mailto:a@example.org", null)]
    [InlineData("../a.md#b%20c", LinkForm.Path, "../a.md", "b c")]
    [InlineData("#b", LinkForm.Path, "", "b")]
    [InlineData("a%20b.md", LinkForm.Path, "a b.md", null)]
    [InlineData("a/b:c.md", LinkForm.Path, "a/b:c.md", null)]
    [InlineData("?a:b", LinkForm.Path, "?a:b", null)]
    public void A_target_that_may_be_linked(string url, object form, string target, string? fragment) =>
        Assert.Equal(new LinkTarget((LinkForm)form, target, fragment), LinkTarget.Of(url));

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("JAVASCRIPT:alert(1)")]
    [InlineData(" javascript:alert(1)")]
    [InlineData("java\tscript:alert(1)")]
    [InlineData("java\nscript:alert(1)")]
    [InlineData("\u0001javascript:alert(1)")]
    [InlineData("java\u00ADscript:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("vbscript:x")]
    [InlineData("file:///etc/passwd")]
    [InlineData("ftp://example.org/")]
    [InlineData("tel:1")]
    [InlineData("/root")]
    [InlineData("//example.org")]
    [InlineData("\\\\example.org")]
    [InlineData("a\\b")]
    [InlineData("http:")]
    [InlineData("https://")]
    [InlineData("https:///a")]
    [InlineData("https://user@example.org/")]
    [InlineData("https://user:pw@example.org/")]
    [InlineData("x:y")]
    [InlineData(":a")]
    public void A_target_that_may_not(string url) => Assert.Null(LinkTarget.Of(url));
}
