using Microsoft.Playwright;
using Site.Browser.Tests.Browsing;
using Site.Browser.Tests.Serving;

namespace Site.Browser.Tests;

/// <summary>The home page.</summary>
public sealed class HomeTests(Chromium browser, SampleSite sample, AtlasSite atlas)
{
    [Fact]
    public async Task It_has_one_search_field_and_a_slash_goes_there()
    {
        await using var tab = await OpenAsync(sample, new Screen());
        Assert.Equal(1, await tab.Page.GetByRole(AriaRole.Search).CountAsync());
        await tab.Page.Keyboard.PressAsync("/");
        await tab.Page.Keyboard.TypeAsync("balloon");
        await Assertions.Expect(tab.Page.Locator("main [role=option]").First).ToBeVisibleAsync();
        Assert.Empty(tab.Complaints);
    }

    [Theory]
    [InlineData(Mount.Below)]
    [InlineData(Mount.File)]
    public async Task Without_script_its_search_leads_to_the_index(Mount mount)
    {
        await using var tab = await browser.OpenAsync(sample.AddressOf(mount), new Screen(HasScript: false));
        await tab.Page.GotoAsync(sample.AddressOf(mount, "index.html"));
        await tab.Page.GetByRole(AriaRole.Searchbox).FillAsync("balloon");
        await tab.Page.Keyboard.PressAsync("Enter");
        await tab.ArriveAsync(sample.AddressOf(mount, "a-z.html?q=balloon"));
    }

    /// <summary>The hits stand in the window, below the field, whatever the window.</summary>
    [Theory]
    [InlineData(360)]
    [InlineData(1280)]
    public async Task Its_hits_stand_below_its_field(int width)
    {
        await using var tab = await OpenAsync(sample, new Screen(width, 900));
        await tab.Page.FillAsync("input[name=q]", "balloon");
        await Assertions.Expect(tab.Page.Locator("[role=option]").First).ToBeVisibleAsync();
        var panel = (await tab.Page.Locator(".search-panel").BoundingBoxAsync())!;
        var field = (await tab.Page.Locator(".home-search").BoundingBoxAsync())!;
        Assert.InRange(panel.Y, field.Y + field.Height - 1, field.Y + field.Height + 12);
        Assert.InRange(panel.X, 0, field.X + 1);
        Assert.InRange(panel.X + panel.Width, 0, width);
    }

    /// <summary>No figure stands alone in a line while another line is full.</summary>
    [Theory]
    [InlineData(360)]
    [InlineData(768)]
    [InlineData(1280)]
    [InlineData(1440)]
    [InlineData(1920)]
    public async Task Its_figures_fill_their_lines(int width)
    {
        await using var tab = await OpenAsync(atlas, new Screen(width, 900));
        var lines = await tab.Page.EvaluateAsync<int[]>(
            "() => Object.values(Object.groupBy(document.querySelectorAll('.home-figures dl > div'), cell => Math.round(cell.getBoundingClientRect().bottom))).map(line => line.length)");
        Assert.NotEmpty(lines);
        Assert.Single(lines.Distinct());
    }

    [Fact]
    public async Task Its_doors_lead_to_what_readers_come_for()
    {
        await using var tab = await OpenAsync(atlas, new Screen());
        string[] doors = ["Features", "Timeline", "History", "Architecture", "Papers", "KVM or Xen", "Claims, checked", "Guides"];
        Assert.Equal(doors, await tab.Page.Locator(".doors li a").AllTextContentsAsync());
        foreach (var heading in new[] { "Changed by releases", "Changed on this site", "What is known, in figures" })
        {
            await Assertions.Expect(tab.Page.GetByRole(AriaRole.Heading, new() { Name = heading })).ToBeVisibleAsync();
        }
    }

    private async Task<Tab> OpenAsync(ServedSite site, Screen screen)
    {
        var tab = await browser.OpenAsync(site.AddressOf(Mount.File), screen);
        await tab.Page.GotoAsync(site.AddressOf(Mount.File, "index.html"));
        return tab;
    }
}
