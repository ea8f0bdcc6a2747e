using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Site.Browser.Tests.Browsing;
using Site.Browser.Tests.Content;
using Site.Browser.Tests.Serving;

namespace Site.Browser.Tests;

/// <summary>The comparison of two releases that are no neighbours, which is made in the browser, held against the features' files.</summary>
public sealed partial class TrackerDiffTests(Chromium browser, AtlasSite atlas)
{
    // The features that a group tells of, without upstream's own rows.
    private const string Told = """
        group => [...document.querySelectorAll(`${group} .status-changes li`)].filter(item => !item.querySelector('.change-source')).map(item => item.querySelector('.change-subject a').textContent)
        """;

    [Theory]
    [InlineData(Mount.Below, "kvm", "5.10", "6.6")]
    [InlineData(Mount.File, "xen", "4.11", "4.17")]
    public async Task It_tells_of_every_feature_that_came_and_of_none_whose_statements_stayed(Mount mount, string product, string from, string to)
    {
        var (before, after) = (ReleaseFile.VersionOf(from), ReleaseFile.VersionOf(to));
        var features = FeatureFile.ReadAll();
        var came = features.Where(feature => !feature.At(product, before).Any() && feature.At(product, after).Any(statement => statement.IsThere)).Select(feature => feature.Title).ToList();
        var differ = features.Where(feature => !feature.At(product, before).SequenceEqual(feature.At(product, after))).Select(feature => feature.Title).ToList();
        Assert.NotEmpty(came);

        await using var tab = await browser.OpenTrackerAsync(atlas, mount, $"diff.html?product={product}&from={from}&to={to}");
        await Assertions.Expect(tab.Shown()).ToHaveTextAsync(new Regex($"{Regex.Escape(from)} to {Regex.Escape(to)}: [0-9]+ changes$"));
        Assert.Empty(came.Except(await tab.Page.EvaluateAsync<string[]>(Told, ".change-added")));
        Assert.Empty((await tab.Page.EvaluateAsync<string[]>(Told, "")).Except(differ));
        Assert.Empty(tab.Complaints);
    }

    [Fact]
    public async Task A_change_says_what_was_and_what_became_and_leads_to_the_statement()
    {
        var removed = FeatureFile.Read("tmem").Statements.Single(statement => statement is { Product: "xen", Status: "removed" });
        Assert.Equal("4.13", removed.Since);
        await using var tab = await browser.OpenTrackerAsync(atlas, Mount.File, "diff.html?product=xen&from=4.11&to=4.17");
        var change = tab.Page.Locator(".change-removed li").Filter(new() { HasText = "Transcendent memory (tmem)" });
        await Assertions.Expect(change.Locator(".mark").Nth(0)).ToHaveTextAsync("Experimental");
        await Assertions.Expect(change.Locator(".security")).ToHaveTextAsync("not security supported");
        await Assertions.Expect(change.Locator(".mark").Nth(1)).ToHaveTextAsync("Removed");
        await change.Locator("a").ClickAsync();
        await Assertions.Expect(tab.Page.Locator("h1")).ToHaveTextAsync("Transcendent memory (tmem)");
        await Assertions.Expect(tab.Page.Locator(":target")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_rows_of_Xens_support_statement_are_among_the_changes()
    {
        await using var tab = await browser.OpenTrackerAsync(atlas, Mount.File, "diff.html?product=xen&from=4.11&to=4.17");
        var row = tab.Page.Locator(".change-demoted li").Filter(new() { HasText = "x86_32, without shim" });
        await Assertions.Expect(row.Locator(".change-source")).ToHaveTextAsync("SUPPORT.md");
        await Assertions.Expect(row.Locator(".security").Nth(1)).ToHaveTextAsync("not security supported");
    }

    [Theory]
    [InlineData(Mount.Below)]
    [InlineData(Mount.File)]
    public async Task The_keyboard_chooses_and_the_address_brings_the_choice_back(Mount mount)
    {
        await using var tab = await browser.OpenTrackerAsync(atlas, mount, "diff.html");
        await tab.TabToAsync("[id='page:product']");
        await tab.Page.Keyboard.TypeAsync("KVM");
        await Assertions.Expect(tab.Shown()).ToContainTextAsync("Linux ");
        await tab.TabToAsync("[id='page:from']");
        await tab.Page.Keyboard.PressAsync("End");
        await tab.TabToAsync("[id='page:to']");
        await tab.Page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(tab.Page).ToHaveURLAsync(Chosen());
        await Assertions.Expect(tab.Page.Locator(".change-added li").Filter(new() { HasText = "Intel EPT" })).ToBeVisibleAsync();
        var shown = await tab.Shown().TextContentAsync();
        var changes = await tab.Page.Locator("[id='page:result']").InnerTextAsync();

        await tab.Page.ReloadAsync();
        await Assertions.Expect(tab.Shown()).ToHaveTextAsync(shown!);
        Assert.Equal(changes, await tab.Page.Locator("[id='page:result']").InnerTextAsync());

        await tab.TabToAsync("[data-swap]");
        await tab.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(tab.Shown()).Not.ToHaveTextAsync(shown!);
        Assert.Equal(0, await tab.Page.Locator(".change-added li").Filter(new() { HasText = "Intel EPT" }).CountAsync());
        Assert.Empty(tab.Complaints);
    }

    [Fact]
    public async Task Without_script_neighbours_have_pages_and_the_form_is_not_seen()
    {
        await using var tab = await browser.OpenTrackerAsync(atlas, Mount.File, "diff.html", new Screen(HasScript: false));
        Assert.False(await tab.Page.Locator("form.chooser").IsVisibleAsync());
        await tab.Page.ClickAsync("details.neighbours summary:has-text('Xen')");
        await tab.Page.ClickAsync("a[href='diff/xen-4.12-4.13.html']");
        await Assertions.Expect(tab.Page.Locator(".change-removed li").Filter(new() { HasText = "Transcendent memory (tmem)" })).ToBeVisibleAsync();
    }

    [GeneratedRegex(@"\?product=kvm&from=[0-9.]+&to=[0-9.]+$")]
    private static partial Regex Chosen();
}
