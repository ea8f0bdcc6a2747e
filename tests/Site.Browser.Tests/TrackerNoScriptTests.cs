using Microsoft.Playwright;
using Site.Browser.Tests.Browsing;
using Site.Browser.Tests.Content;
using Site.Browser.Tests.Serving;

namespace Site.Browser.Tests;

/// <summary>The tracker's tables where JavaScript is off, with the real content.</summary>
public sealed class TrackerNoScriptTests(Chromium browser, AtlasSite atlas)
{
    private static readonly Screen NoScript = new(HasScript: false);

    [Theory]
    [InlineData(Mount.Below)]
    [InlineData(Mount.File)]
    public async Task The_table_is_complete_and_shows_no_control_that_does_nothing(Mount mount)
    {
        await using var tab = await browser.OpenTrackerAsync(atlas, mount, "index.html", NoScript);
        Assert.Equal(FeatureFile.ReadAll().Select(feature => feature.Title).Order(StringComparer.Ordinal), (await tab.RowsAsync()).Order(StringComparer.Ordinal));
        Assert.Equal(4, await tab.Page.Locator("table.matrix thead th[data-key]:visible").CountAsync());
        Assert.Empty(await tab.Page.Locator(":is(form.filter, [data-columns], [data-help], .group-row button):visible").AllAsync());
        Assert.Equal(0, await tab.Page.Locator("main :is(input, button, select):visible").CountAsync());
        Assert.Empty(tab.Complaints);
    }

    [Theory]
    [InlineData(Mount.Below, "product", "xen")]
    [InlineData(Mount.File, "status", "removed")]
    [InlineData(Mount.File, "area", "memory")]
    [InlineData(Mount.File, "arch", "arm64")]
    public async Task A_facets_value_leads_to_a_page_with_just_as_many_rows_as_it_says(Mount mount, string facet, string value)
    {
        await using var tab = await browser.OpenTrackerAsync(atlas, mount, "index.html", NoScript);
        await tab.Page.ClickAsync($"details[data-facet={facet}] summary");
        var item = tab.Page.Locator($"details[data-facet={facet}] li[data-value={value}]");
        var count = await item.Locator(".count").TextContentAsync();
        await item.Locator("a").ClickAsync();
        await tab.ArriveAsync(atlas.AddressOf(mount, $"tracker/{facet}/{value}.html"));
        Assert.Equal(count, $"{(await tab.RowsAsync()).Length}");
        Assert.True(int.Parse(count!, System.Globalization.CultureInfo.InvariantCulture) < FeatureFile.ReadAll().Length);
        Assert.Equal(0, await tab.Page.Locator($"table.matrix tbody tr:not(.group-row):not([data-{facet}~={value}])").CountAsync());
        Assert.Empty(tab.Complaints);
    }

    [Fact]
    public async Task A_cell_leads_to_its_statement_and_a_row_of_upstream_to_upstreams_own_page()
    {
        await using var tab = await browser.OpenTrackerAsync(atlas, Mount.File, "index.html", NoScript);
        await tab.Page.Locator("tr").Filter(new() { Has = tab.Page.GetByRole(AriaRole.Link, new() { Name = "Intel EPT", Exact = true }) }).Locator("td a.supported").First.ClickAsync();
        await Assertions.Expect(tab.Page.Locator("[id^='statement:kvm-2.6.26']")).ToBeInViewportAsync();
        Assert.EndsWith("features/ept.html#statement:kvm-2.6.26-x86-intel", tab.Page.Url, StringComparison.Ordinal);

        await tab.Page.GotoAsync(atlas.AddressOf(Mount.File, "tracker/xen.html"));
        Assert.True((await tab.RowsAsync()).Length > 200);
        Assert.True(await tab.Page.Locator("thead a[href^='https://xenbits.xen.org/'], thead a[href^='../releases/xen-']").CountAsync() > 13);
    }
}
