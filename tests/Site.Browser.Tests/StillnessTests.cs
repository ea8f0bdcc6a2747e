using System.Globalization;
using System.Text.RegularExpressions;
using Site.Browser.Tests.Browsing;
using Site.Browser.Tests.Serving;

namespace Site.Browser.Tests;

/// <summary>Nothing on a page moves once it is there.</summary>
public sealed partial class StillnessTests(Chromium browser, SampleSite sample)
{
    // Cumulative layout shift is told to three places: less than this is 0. Text that is centred moves by half of what a late face makes
    // it wider or narrower, which is a pixel or two.
    private const double LeastShift = 0.001;

    private const string Observe = """
        window.shifts = [];
        new PerformanceObserver(list => {
          for (const shift of list.getEntries()) {
            window.shifts.push(`${shift.value.toFixed(5)}: ${shift.sources.map(source => source.node?.outerHTML?.slice(0, 120) ?? source.node?.textContent).join(' | ')}`);
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

    /// <summary>The title face, the scripts and their data come when everything else has been painted without them, as on a slow line.</summary>
    [Theory]
    [InlineData("home", 1440)]
    [InlineData("home", 360)]
    [InlineData("article", 1440)]
    [InlineData("article", 360)]
    [InlineData("feature", 1440)]
    [InlineData("feature", 360)]
    [InlineData("choice", 1440)]
    [InlineData("choice", 360)]
    [InlineData("tracker", 1440)]
    [InlineData("tracker", 360)]
    [InlineData("tracker-differences", 1440)]
    [InlineData("tracker-differences", 360)]
    [InlineData("tracker-days", 1440)]
    [InlineData("tracker-days", 360)]
    [InlineData("tracker-stack", 1440)]
    [InlineData("tracker-stack", 360)]
    [InlineData("search", 1440)]
    [InlineData("search", 360)]
    public async Task Nothing_shifts_while_a_page_loads(string kind, int width)
    {
        await using var tab = await browser.OpenAsync(sample.AddressOf(Mount.Root), new Screen(width));
        await tab.Page.AddInitScriptAsync(Observe);
        var painted = new TaskCompletionSource();
        await tab.Page.RouteAsync(LateComer(), async route =>
        {
            await painted.Task;
            await route.ContinueAsync();
        });
        var load = tab.OpenKindAsync(sample, Mount.Root, kind);
        await tab.Page.WaitForFunctionAsync("() => performance.getEntriesByName('first-contentful-paint').length > 0");
        painted.SetResult();
        await load;
        await tab.Page.EvaluateAsync(Settle);

        await AssertStillAsync(tab);
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
        await AssertStillAsync(tab);
    }

    private static async Task AssertStillAsync(Tab tab)
    {
        var shifts = await tab.Page.EvaluateAsync<string[]>("() => window.shifts");
        var sum = shifts.Sum(shift => double.Parse(shift.Split(':')[0], CultureInfo.InvariantCulture));
        Assert.True(sum < LeastShift, string.Join("\n", shifts));
    }

    /// <summary>What is not waited for with the first paint; <c>theme.js</c> is.</summary>
    [GeneratedRegex(@"\.woff2$|/js/(?!theme\.)|/data/.*\.js$")]
    private static partial Regex LateComer();
}
