using Microsoft.Playwright;
using Site.Browser.Tests.Browsing;
using Site.Browser.Tests.Serving;

namespace Site.Browser.Tests;

/// <summary>Nothing that an author writes runs in a reader's browser, whether or not the browser heeds the pages' policy.</summary>
public sealed class HostileContentTests(Chromium browser, HostileSite site) : IClassFixture<HostileSite>
{
    [Fact]
    public void The_hostile_content_builds_and_says_of_HTML_that_it_is_shown_as_text()
    {
        Assert.Empty(site.Result.Diagnostics.Where(found => found.IsError).Select(found => $"{found.Place?.Path}:{found.Place?.Line} {found.Code} {found.Message}"));
        Assert.Contains(site.Result.Diagnostics, found => found.Code == "M001");
        Assert.DoesNotContain(site.Result.Diagnostics, found => found.Code.StartsWith('H'));
    }

    [Theory]
    [InlineData(Mount.Root, true)]
    [InlineData(Mount.Root, false)]
    [InlineData(Mount.File, false)]
    public async Task Nothing_runs_and_nothing_is_asked_of_anyone_else(Mount mount, bool hasPolicy)
    {
        await using var tab = await browser.OpenAsync(site.AddressOf(mount), new Screen(HasPolicy: hasPolicy));
        var dialogs = 0;
        tab.Page.Dialog += async (_, dialog) => { dialogs++; await dialog.DismissAsync(); };
        var ran = new List<string>();
        foreach (var path in site.Pages.Where(path => !site.Redirects.ContainsKey(path)))
        {
            await tab.Page.GotoAsync(site.AddressOf(mount, path), new PageGotoOptions { WaitUntil = WaitUntilState.Load });
            // What waits for the pointer or the focus is given both.
            await tab.Page.EvaluateAsync("() => { for (const one of document.querySelectorAll('main *')) { one.dispatchEvent(new MouseEvent('mouseover')); one.dispatchEvent(new FocusEvent('focus')); } }");
            if (await tab.Page.EvaluateAsync<bool>("() => 'ran' in window || document.querySelector('base, iframe, object, main style, main script, [onload], [onerror], [onfocus], [onmouseover]') !== null"))
            {
                ran.Add(path);
            }
        }

        Assert.Empty(ran);
        Assert.Equal(0, dialogs);
        Assert.Empty(tab.Complaints);
    }

    [Theory]
    [InlineData("tracker/index.html")]
    [InlineData("tracker/diff.html")]
    [InlineData("tracker/as-of.html")]
    [InlineData("tracker/stack.html")]
    public async Task Nothing_runs_that_an_address_or_the_store_of_the_browser_says(string path)
    {
        await using var tab = await browser.OpenAsync(site.AddressOf(Mount.Root), new Screen(HasPolicy: false));
        foreach (var payload in HostileSite.Payloads)
        {
            var said = Uri.EscapeDataString(payload);
            await tab.Page.GotoAsync("about:blank");
            await tab.Page.GotoAsync(site.AddressOf(Mount.Root, path) + $"?q={said}&product={said}&from={said}&to={said}&date={said}&kvm={said}#{said}");
            await tab.Page.EvaluateAsync("said => { for (const key of ['theme', 'recent-searches', 'atlas', ...Object.keys(localStorage)]) localStorage.setItem(key, said); }", payload);
            Assert.False(await tab.Page.EvaluateAsync<bool>("() => 'ran' in window"), payload);
        }
    }
}
