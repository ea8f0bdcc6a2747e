using Microsoft.Playwright;
using Site.Browser.Tests.Browsing;
using Site.Browser.Tests.Serving;

namespace Site.Browser.Tests;

/// <summary>Places in a page: contents, old anchors, references.</summary>
public sealed class PlaceTests(Chromium browser, SampleSite sample)
{
    private const string Article = "articles/everything.html";

    /// <summary>Whether the element of an anchor is in the window, and not under the masthead.</summary>
    private const string IsInView = """
        id => {
          const box = document.getElementById(id).getBoundingClientRect();
          const masthead = document.querySelector('.masthead').getBoundingClientRect();
          return box.top >= Math.max(0, masthead.bottom) - 1 && box.top < innerHeight;
        }
        """;

    // The anchors that a reader can scroll so far that they stand near the window's top, in order.
    private const string Reachable = """
        () => [...document.querySelectorAll('.on-this-page a')].map(link => decodeURIComponent(link.hash.slice(1)))
          .filter(id => document.getElementById(id).getBoundingClientRect().top + scrollY < document.documentElement.scrollHeight - innerHeight)
        """;

    [Theory]
    [InlineData(Mount.Root)]
    [InlineData(Mount.File)]
    public async Task On_this_page_follows_the_scroll(Mount mount)
    {
        await using var tab = await OpenAsync(mount, Article);
        var anchors = await tab.Page.EvaluateAsync<string[]>(Reachable);
        Assert.True(anchors.Length > 5, "The page is too short to scroll.");
        foreach (var anchor in anchors.Reverse().Concat(anchors))
        {
            await tab.Page.EvaluateAsync("id => document.getElementById(id).scrollIntoView()", anchor);
            await MarkedAsync(tab, anchor);
        }

        await tab.Page.Keyboard.PressAsync("End");
        await MarkedAsync(tab, await tab.Page.EvaluateAsync<string>("() => decodeURIComponent([...document.querySelectorAll('.on-this-page a')].at(-1).hash.slice(1))"));
    }

    [Theory]
    [InlineData("tables")]
    [InlineData("the-old-name-of-tables")]
    public async Task An_anchor_leads_to_its_heading_and_an_old_one_too(string anchor)
    {
        await using var tab = await OpenAsync(Mount.File, $"{Article}#{anchor}");
        Assert.True(await tab.Page.EvaluateAsync<bool>(IsInView, "tables"));
        Assert.True(await tab.Page.EvaluateAsync<bool>("() => document.getElementById('tables').getBoundingClientRect().top < innerHeight / 3"));
    }

    [Theory]
    [InlineData(Article, Mount.Root)]
    [InlineData(Article, Mount.File)]
    [InlineData("features/a-feature.html", Mount.Root)]
    public async Task A_citation_leads_to_its_reference_and_the_reference_back(string path, Mount mount)
    {
        await using var tab = await OpenAsync(mount, path);
        var citations = await tab.Page.Locator(".cite a").AllAsync();
        Assert.NotEmpty(citations);
        foreach (var citation in citations)
        {
            var reference = (await citation.GetAttributeAsync("href"))![1..];
            var place = await citation.EvaluateAsync<string>("link => link.closest('[id]').id");
            await citation.ClickAsync();
            Assert.EndsWith("#" + reference, tab.Page.Url, StringComparison.Ordinal);
            Assert.True(await tab.Page.EvaluateAsync<bool>(IsInView, reference), $"{reference} is not in view");

            await tab.Page.Locator($"[id='{reference}'] a[href='#{place}']").ClickAsync();
            Assert.EndsWith("#" + place, tab.Page.Url, StringComparison.Ordinal);
            Assert.True(await tab.Page.EvaluateAsync<bool>(IsInView, place), $"{place} is not in view");
        }
    }

    [Theory]
    [InlineData("articles/old-everything.html", Article, Mount.Below)]
    [InlineData("articles/all-of-it.html", Article, Mount.File)]
    [InlineData("features/the-feature.html", "features/a-feature.html", Mount.File)]
    public async Task An_old_address_leads_on(string old, string path, Mount mount)
    {
        await using var tab = await browser.OpenAsync(sample.AddressOf(mount));
        await tab.Page.GotoAsync(sample.AddressOf(mount, old));
        await tab.ArriveAsync(sample.AddressOf(mount, path));
        Assert.Equal(path, sample.Redirects[old]);
        Assert.Empty(tab.Complaints);
    }

    private async Task<Tab> OpenAsync(Mount mount, string path)
    {
        var tab = await browser.OpenAsync(sample.AddressOf(mount));
        await tab.Page.GotoAsync(sample.AddressOf(mount, path));
        return tab;
    }

    private static Task<IJSHandle> MarkedAsync(Tab tab, string anchor) => tab.Page.WaitForFunctionAsync(
        """
        id => {
          const marked = [...document.querySelectorAll('.on-this-page [aria-current=location]')];
          return marked.length === 1 && decodeURIComponent(marked[0].hash.slice(1)) === id;
        }
        """,
        anchor);
}
