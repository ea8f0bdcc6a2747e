using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Site.Browser.Tests.Browsing;
using Site.Browser.Tests.Serving;

namespace Site.Browser.Tests;

/// <summary>axe-core, with all its rules, on one page of every kind.</summary>
public sealed class AccessibilityTests(Chromium browser, SampleSite sample, AtlasSite atlas)
{
    // Of lists and tables of hundreds, axe would take minutes; what is wrong with one line is wrong with the first ones.
    private const string Shorten = "() => document.querySelectorAll('li:nth-of-type(n+25), tr:nth-of-type(n+25), .part:nth-of-type(n+4)').forEach(line => line.remove())";

    [Theory]
    [MemberData(nameof(KindsOf.PageAndScheme), MemberType = typeof(KindsOf))]
    public async Task Axe_finds_nothing_on_a_page_of_the_sample(string kind, bool isDark) =>
        Assert.Empty(await ViolationsAsync(sample, kind, new Screen(IsDark: isDark)));

    /// <summary>The real content has pages of a megabyte: of each the first lines of lists and tables are asked, in one scheme; the same kind in the sample whole, in both.</summary>
    [Theory]
    [MemberData(nameof(KindsOf.PageAndOneScheme), MemberType = typeof(KindsOf))]
    public async Task Axe_finds_nothing_on_a_page_of_the_atlas(string kind, bool isDark)
    {
        Assert.SkipUnless(atlas.Result.Succeeded, "The real content does not build; a test of its own says so.");
        Assert.Empty(await ViolationsAsync(atlas, kind, new Screen(IsDark: isDark), isShortened: true));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Axe_finds_nothing_on_a_telephone_with_everything_unfolded(bool isDark)
    {
        await using var tab = await browser.OpenAsync(sample.AddressOf(Mount.Root), Screen.Phone with { IsDark = isDark });
        await tab.OpenKindAsync(sample, Mount.Root, "article");
        await tab.Page.Locator("summary").First.ClickAsync();
        Assert.Empty(await ViolationsAsync(tab.Page));

        await tab.Page.GetByRole(AriaRole.Button, new() { Name = "Sections" }).ClickAsync();
        Assert.True(await tab.Page.Locator("nav.sections").IsVisibleAsync());
        Assert.Empty(await ViolationsAsync(tab.Page));
    }

    [Fact]
    public async Task Axe_finds_what_is_wrong()
    {
        await using var tab = await browser.OpenAsync(sample.AddressOf(Mount.Root));
        await tab.OpenKindAsync(sample, Mount.Root, "article");
        await tab.Page.EvaluateAsync("() => document.documentElement.removeAttribute('lang')");
        Assert.Contains(await ViolationsAsync(tab.Page), violation => violation.StartsWith("html-has-lang", StringComparison.Ordinal));
    }

    private async Task<IEnumerable<string>> ViolationsAsync(ServedSite site, string kind, Screen screen, bool isShortened = false)
    {
        await using var tab = await browser.OpenAsync(site.AddressOf(Mount.Root), screen);
        await tab.OpenKindAsync(site, Mount.Root, kind);
        if (isShortened)
        {
            await tab.Page.EvaluateAsync(Shorten);
        }

        return await ViolationsAsync(tab.Page);
    }

    private static async Task<IEnumerable<string>> ViolationsAsync(IPage page)
    {
        // Of what is right, a word is enough; the page's whole HTML would come back otherwise.
        var result = await page.RunAxe(new AxeRunOptions { ResultTypes = [ResultType.Violations] });
        Assert.NotEmpty(result.Passes);
        return result.Violations.Select(Sentence);
    }

    private static string Sentence(AxeResultItem found) =>
        $"{found.Id}: {found.Help}: {string.Join(" ", found.Nodes.Take(3).Select(node => node.Html))}";
}
