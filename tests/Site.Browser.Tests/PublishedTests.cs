using Site.Browser.Tests.Browsing;
using Site.Browser.Tests.Serving;

namespace Site.Browser.Tests;

/// <summary>The site at an address it knows.</summary>
public sealed class PublishedTests(Chromium browser, PublishedSite site) : IClassFixture<PublishedSite>
{
    [Fact]
    public async Task What_is_not_there_gets_the_page_for_it_whatever_the_depth()
    {
        await using var tab = await browser.OpenAsync(site.AddressOf(Mount.Below));
        var missing = site.AddressOf(Mount.Below, "features/of/long/ago.html");
        var response = await tab.Page.GotoAsync(missing);
        Assert.Equal(404, response!.Status);
        Assert.Equal("Page not found", await tab.Page.Locator("h1").TextContentAsync());
        // The browser says twice that the page is not there, and nothing else.
        Assert.All(tab.Complaints, complaint => Assert.Matches("gets 404 for .*/ago.html$|status of 404", complaint));
        Assert.True(await tab.Page.EvaluateAsync<bool>("() => [...document.styleSheets].length > 0 && document.documentElement.dataset.script === 'on'"));

        await tab.Page.Locator("main a").First.ClickAsync();
        await tab.ArriveAsync(site.AddressOf(Mount.Below, "index.html"));
    }

    [Fact]
    public async Task Every_page_names_its_canonical_address_and_that_is_where_it_is()
    {
        await using var tab = await browser.OpenAsync(site.AddressOf(Mount.Below));
        foreach (var path in site.Pages.Where(path => !site.Redirects.ContainsKey(path) && path != "404.html" && !path.StartsWith("embed/", StringComparison.Ordinal)))
        {
            await tab.Page.GotoAsync(site.AddressOf(Mount.Below, path));
            var canonical = await tab.Page.Locator("link[rel=canonical]").GetAttributeAsync("href");
            Assert.Equal(site.AddressOf(Mount.Below, path), canonical!.EndsWith('/') ? canonical + "index.html" : canonical);
        }
    }
}
