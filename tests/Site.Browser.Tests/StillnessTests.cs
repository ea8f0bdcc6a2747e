using Site.Browser.Tests.Browsing;
using Site.Browser.Tests.Serving;

namespace Site.Browser.Tests;

/// <summary>Nothing on a page moves once it is there.</summary>
public sealed class StillnessTests(Chromium browser, SampleSite sample)
{
    private const string Observe = """
        window.shifts = [];
        new PerformanceObserver(list => {
          for (const shift of list.getEntries()) {
            window.shifts.push(`${shift.value}: ${shift.sources.map(source => source.node?.outerHTML?.slice(0, 120) ?? source.node?.textContent).join(' | ')}`);
          }
        }).observe({ type: 'layout-shift', buffered: true });
        """;

    // Two frames after all fonts are there: the observer has been told by then of what came before.
    private const string Settle = """
        async () => {
          await document.fonts.ready;
          await new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 0))));
        }
        """;

    [Theory]
    [InlineData("home", 1440)]
    [InlineData("home", 360)]
    [InlineData("article", 1440)]
    [InlineData("article", 360)]
    [InlineData("feature", 1440)]
    [InlineData("feature", 360)]
    public async Task Nothing_shifts_while_a_page_loads(string kind, int width)
    {
        await using var tab = await browser.OpenAsync(sample.AddressOf(Mount.Root), new Screen(width));
        await tab.Page.AddInitScriptAsync(Observe);
        await tab.OpenKindAsync(sample, Mount.Root, kind);
        await tab.Page.EvaluateAsync(Settle);

        Assert.Empty(await tab.Page.EvaluateAsync<string[]>("() => window.shifts"));
    }

    /// <summary>Images come late on a slow line; they have their place before.</summary>
    [Fact]
    public async Task Nothing_shifts_when_the_images_come_late()
    {
        await using var tab = await browser.OpenAsync(sample.AddressOf(Mount.Root));
        var image = new TaskCompletionSource();
        await tab.Page.RouteAsync("**/*.png", async route =>
        {
            await image.Task;
            await route.ContinueAsync();
        });
        await tab.Page.AddInitScriptAsync(Observe);
        await tab.Page.GotoAsync(sample.AddressOf(Mount.Root, "articles/everything.html"), new() { WaitUntil = Microsoft.Playwright.WaitUntilState.DOMContentLoaded });
        var figure = tab.Page.Locator("figure img");
        await figure.ScrollIntoViewIfNeededAsync();
        var before = await figure.BoundingBoxAsync();
        image.SetResult();
        await tab.Page.WaitForFunctionAsync("() => document.querySelector('figure img').complete");
        await tab.Page.EvaluateAsync(Settle);

        Assert.Equal(before!.Height, (await figure.BoundingBoxAsync())!.Height);
        Assert.Empty(await tab.Page.EvaluateAsync<string[]>("() => window.shifts"));
    }
}
