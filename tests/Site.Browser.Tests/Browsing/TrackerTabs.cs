using Microsoft.Playwright;
using Site.Browser.Tests.Serving;

namespace Site.Browser.Tests.Browsing;

/// <summary>Opens pages of the tracker, and reads what they show.</summary>
internal static class TrackerTabs
{
    /// <summary>Opens a page of the tracker of the real content.</summary>
    /// <param name="browser">The browser.</param>
    /// <param name="atlas">The site.</param>
    /// <param name="mount">From where.</param>
    /// <param name="page">The page below <c>tracker/</c>, with what follows its question mark.</param>
    /// <param name="screen">What it is shown on.</param>
    public static async Task<Tab> OpenTrackerAsync(this Chromium browser, ServedSite atlas, Mount mount, string page, Screen? screen = null)
    {
        Assert.SkipUnless(atlas.Result.Succeeded, "The content does not build; a test of its own says so.");
        var tab = await browser.OpenAsync(atlas.AddressOf(mount), screen);
        await tab.Page.GotoAsync(atlas.AddressOf(mount, "tracker/" + page));
        return tab;
    }

    /// <summary>The line that says how much is shown.</summary>
    public static ILocator Shown(this Tab tab) => tab.Page.Locator("[id='page:shown']");

    /// <summary>The names of the features whose rows are to be seen, in their order.</summary>
    public static Task<string[]> RowsAsync(this Tab tab) => tab.Page.EvaluateAsync<string[]>("""
        () => [...document.querySelectorAll('table.matrix tbody tr:not(.group-row)')].filter(row => row.checkVisibility()).map(row => row.cells[0].querySelector('a').textContent)
        """);
}
