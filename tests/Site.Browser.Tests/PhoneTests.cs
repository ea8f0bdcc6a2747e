using Site.Browser.Tests.Browsing;
using Site.Browser.Tests.Serving;

namespace Site.Browser.Tests;

/// <summary>The site on a window of 360 pixels.</summary>
public sealed class PhoneTests(Chromium browser, SampleSite sample)
{
    [Theory]
    [MemberData(nameof(KindsOf.Page), MemberType = typeof(KindsOf))]
    public async Task No_kind_of_page_scrolls_sideways(string kind)
    {
        await using var tab = await browser.OpenAsync(sample.AddressOf(Mount.File), Screen.Phone);
        await tab.OpenKindAsync(sample, Mount.File, kind);
        foreach (var folded in await tab.Page.Locator("summary:visible").AllAsync())
        {
            await folded.ClickAsync();
        }

        await tab.Page.EvaluateAsync("() => scrollTo(1000, scrollY)");
        Assert.Equal(0, await tab.Page.EvaluateAsync<int>("() => Math.round(scrollX)"));
        Assert.Equal(Screen.Phone.Width, await tab.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth"));
    }

    [Fact]
    public async Task On_this_page_folds_up_again_when_one_has_chosen()
    {
        await using var tab = await browser.OpenAsync(sample.AddressOf(Mount.File), Screen.Phone);
        await tab.Page.GotoAsync(sample.AddressOf(Mount.File, "articles/everything.html"));
        var contents = tab.Page.Locator("details.inline-contents");
        await contents.Locator("summary").ClickAsync();
        await contents.GetByText("Tables").ClickAsync();

        Assert.EndsWith("#tables", tab.Page.Url, StringComparison.Ordinal);
        Assert.Null(await contents.GetAttributeAsync("open"));
    }
}
