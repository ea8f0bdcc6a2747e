using Microsoft.Playwright;
using Site.Browser.Tests.Browsing;
using Site.Browser.Tests.Serving;

namespace Site.Browser.Tests;

/// <summary>axe-core, with all its rules, on one page of every kind.</summary>
public sealed class AccessibilityTests(Chromium browser, SampleSite sample, AtlasSite atlas)
{
    // Of lists and tables of hundreds, axe would take minutes; what is wrong with one line is wrong with the first ones.
    private const string Shorten = "() => document.querySelectorAll('li:nth-of-type(n+25), tr:nth-of-type(n+25), .part:nth-of-type(n+4)').forEach(line => line.remove())";

    private const string Paper = "() => getComputedStyle(document.documentElement).backgroundColor + getComputedStyle(document.body).backgroundColor";

    [Theory]
    [MemberData(nameof(KindsOf.PageAndRedirect), MemberType = typeof(KindsOf))]
    public async Task Axe_finds_nothing_on_a_page_of_the_sample(string kind)
    {
        await using var tab = await browser.OpenAsync(sample.AddressOf(Mount.Root));
        await tab.OpenKindAsync(sample, Mount.Root, kind);
        Assert.Empty(await Axe.ViolationsAsync(tab.Page));
        await DarkenAsync(tab.Page);
        Assert.Empty(await Axe.ViolationsAsync(tab.Page, Axe.ColourRules));
    }

    /// <summary>The real content has pages of a megabyte: of each the first lines of lists and tables are asked, in one scheme; the same kind in the sample whole, in both.</summary>
    [Theory]
    [MemberData(nameof(KindsOf.PageAndOneScheme), MemberType = typeof(KindsOf))]
    public async Task Axe_finds_nothing_on_a_page_of_the_atlas(string kind, bool isDark)
    {
        Assert.SkipUnless(atlas.Result.Succeeded, "The real content does not build; a test of its own says so.");
        await using var tab = await browser.OpenAsync(atlas.AddressOf(Mount.Root), new Screen(IsDark: isDark));
        await tab.OpenKindAsync(atlas, Mount.Root, kind);
        await tab.Page.EvaluateAsync(Shorten);
        Assert.Empty(await Axe.ViolationsAsync(tab.Page));
    }

    [Fact]
    public async Task Axe_finds_nothing_on_a_telephone_with_everything_unfolded()
    {
        await using var tab = await browser.OpenAsync(sample.AddressOf(Mount.Root), Screen.Phone);
        await tab.OpenKindAsync(sample, Mount.Root, "article");
        await tab.Page.Locator("summary").First.ClickAsync();
        Assert.Empty(await Axe.ViolationsAsync(tab.Page));
        await DarkenAsync(tab.Page);
        Assert.Empty(await Axe.ViolationsAsync(tab.Page, Axe.ColourRules));

        await tab.Page.GetByRole(AriaRole.Button, new() { Name = "Sections" }).ClickAsync();
        Assert.True(await tab.Page.Locator("nav.sections").IsVisibleAsync());
        Assert.Empty(await Axe.ViolationsAsync(tab.Page));
        await tab.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        Assert.Empty(await Axe.ViolationsAsync(tab.Page, Axe.ColourRules));
    }

    [Fact]
    public async Task Axe_finds_what_is_wrong()
    {
        await using var tab = await browser.OpenAsync(sample.AddressOf(Mount.Root));
        await tab.OpenKindAsync(sample, Mount.Root, "article");
        await tab.Page.EvaluateAsync("() => document.documentElement.removeAttribute('lang')");
        Assert.Contains(await Axe.ViolationsAsync(tab.Page), violation => violation.StartsWith("html-has-lang", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Axe_finds_what_can_be_read_in_light_colours_only()
    {
        await using var tab = await browser.OpenAsync(sample.AddressOf(Mount.Root));
        await tab.OpenKindAsync(sample, Mount.Root, "article");
        await tab.Page.EvaluateAsync("() => { document.querySelector('.prose p').style.color = 'black'; }");
        Assert.Empty(await Axe.ViolationsAsync(tab.Page, Axe.ColourRules));
        await DarkenAsync(tab.Page);
        Assert.Contains(await Axe.ViolationsAsync(tab.Page, Axe.ColourRules), violation => violation.StartsWith("color-contrast", StringComparison.Ordinal));
    }

    private static async Task DarkenAsync(IPage page)
    {
        var light = await page.EvaluateAsync<string>(Paper);
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        Assert.NotEqual(light, await page.EvaluateAsync<string>(Paper));
    }
}
