using Microsoft.Playwright;
using Site.Browser.Tests.Browsing;
using Site.Browser.Tests.Serving;

namespace Site.Browser.Tests;

/// <summary>Code in colour.</summary>
public sealed class CodeTests(Chromium browser, SampleSite sample)
{
    private const string Article = "articles/everything.html";

    [Theory]
    [InlineData(Mount.Below)]
    [InlineData(Mount.File)]
    public async Task Code_of_a_known_language_is_coloured_and_its_text_stays_the_same(Mount mount)
    {
        await using var plain = await OpenAsync(mount, Article, new Screen(HasScript: false));
        await using var coloured = await OpenAsync(mount, Article, new Screen());

        Assert.True(await coloured.Page.Locator("pre code.language-ini [class^=hljs-]").CountAsync() > 3);
        Assert.True(await coloured.Page.Locator("pre code.language-sh .hljs-keyword").CountAsync() > 1);
        Assert.True(await coloured.Page.Locator("pre code.language-c .hljs-keyword").CountAsync() > 1);
        Assert.Equal(await plain.Page.Locator("pre").AllTextContentsAsync(), await coloured.Page.Locator("pre").AllTextContentsAsync());
        Assert.Empty(coloured.Complaints);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Marked_lines_are_seen_with_colour_and_without(bool hasScript)
    {
        await using var tab = await OpenAsync(Mount.File, Article, new Screen(HasScript: hasScript));
        var marked = tab.Page.Locator("code.language-ini mark.line");
        var text = await marked.AllTextContentsAsync();

        Assert.Collection(text,
            line => Assert.StartsWith("type", line, StringComparison.Ordinal),
            line => Assert.StartsWith("vcpus", line, StringComparison.Ordinal),
            line => Assert.StartsWith("disk", line, StringComparison.Ordinal));
        var ground = await BackgroundAsync(tab.Page.Locator("pre:has(mark.line)").First);
        foreach (var line in await marked.AllAsync())
        {
            Assert.NotEqual(ground, await BackgroundAsync(line));
        }
    }

    [Fact]
    public async Task A_page_without_code_does_not_load_the_highlighter()
    {
        await using var without = await OpenAsync(Mount.Root, "articles/short.html", new Screen());
        await using var with = await OpenAsync(Mount.Root, Article, new Screen());

        Assert.Equal(0, await without.Page.Locator("script[src*=highlight]").CountAsync());
        Assert.Equal(1, await with.Page.Locator("script[src*=highlight]").CountAsync());
    }

    private async Task<Tab> OpenAsync(Mount mount, string path, Screen screen)
    {
        var tab = await browser.OpenAsync(sample.AddressOf(mount), screen);
        await tab.Page.GotoAsync(sample.AddressOf(mount, path));
        return tab;
    }

    private static Task<string> BackgroundAsync(ILocator element) =>
        element.EvaluateAsync<string>("element => getComputedStyle(element).backgroundColor");
}
