using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Site.Browser.Tests.Browsing;
using Site.Browser.Tests.Serving;

namespace Site.Browser.Tests;

/// <summary>The site where JavaScript is off.</summary>
public sealed class NoScriptTests(Chromium browser, SampleSite sample)
{
    // What can be operated and is seen, without what HTML alone operates: links, forms that are sent, popovers and details.
    private const string DeadControls = """
        () => [...document.querySelectorAll('button, input, select, textarea, [role=button], [role=switch], [role=tab], [onclick], [aria-keyshortcuts] ~ kbd')]
          .filter(control => control.checkVisibility({ visibilityProperty: true }))
          .filter(control => !control.disabled && !(control.form?.hasAttribute('action')) && !control.hasAttribute('popovertarget'))
          .map(control => control.outerHTML)
        """;

    [Theory]
    [MemberData(nameof(KindsOf.Page), MemberType = typeof(KindsOf))]
    public async Task Every_kind_of_page_reads_and_shows_no_dead_control(string kind)
    {
        await using var tab = await OpenAsync(Mount.File, kind, new Screen(HasScript: false));

        Assert.Null(await tab.Page.EvaluateAsync<string?>("() => document.documentElement.dataset.script ?? null"));
        Assert.Empty(await tab.Page.EvaluateAsync<string[]>(DeadControls));
        Assert.True(await tab.Page.Locator("h1").IsVisibleAsync());
        Assert.False(string.IsNullOrWhiteSpace(await tab.Page.Locator("main").InnerTextAsync()));
    }

    [Fact]
    public async Task With_script_there_are_controls_that_it_operates()
    {
        await using var tab = await OpenAsync(Mount.File, "home", new Screen());
        Assert.NotEmpty(await tab.Page.EvaluateAsync<string[]>(DeadControls));
    }

    [Theory]
    [InlineData(Mount.Below)]
    [InlineData(Mount.File)]
    public async Task Links_lead_from_the_home_page_to_an_article_and_on(Mount mount)
    {
        await using var tab = await OpenAsync(mount, "home", new Screen(HasScript: false));
        await tab.Page.Locator("main").GetByRole(AriaRole.Link, new() { Name = "Architecture" }).ClickAsync();
        await tab.ArriveAsync(sample.AddressOf(mount, "architecture/index.html"));
        await tab.Page.Locator("main").GetByRole(AriaRole.Link, new() { Name = "Everything a page can hold" }).ClickAsync();
        await tab.ArriveAsync(sample.AddressOf(mount, "articles/everything.html"));
        await tab.Page.Locator("a[rel=next]").ClickAsync();
        await tab.ArriveAsync(sample.AddressOf(mount, "articles/short.html"));
        Assert.Empty(tab.Complaints);
    }

    [Fact]
    public async Task The_sections_open_on_a_telephone()
    {
        await using var tab = await OpenAsync(Mount.File, "article", Screen.Phone with { HasScript = false });
        Assert.False(await tab.Page.Locator("nav.sections").IsVisibleAsync());
        await tab.Page.GetByRole(AriaRole.Button, new() { Name = "Sections" }).ClickAsync();
        await tab.Page.Locator("nav.sections a[href$='terms/index.html']").ClickAsync();
        await tab.ArriveAsync(sample.AddressOf(Mount.File, "terms/index.html"));
    }

    [Theory]
    [InlineData(Mount.Below)]
    [InlineData(Mount.File)]
    public async Task The_search_form_leads_to_a_page_of_the_site(Mount mount)
    {
        await using var tab = await OpenAsync(mount, "article", new Screen(HasScript: false));
        await tab.Page.GetByRole(AriaRole.Searchbox).FillAsync("balloon");
        await tab.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(tab.Page).ToHaveURLAsync(new Regex("q=balloon$"));

        var shown = new Uri(new Uri(tab.Page.Url).GetLeftPart(UriPartial.Path));
        Assert.Contains(sample.AddressOf(mount).MakeRelativeUri(shown).OriginalString, sample.Pages);
        Assert.Empty(tab.Complaints);
    }

    [Fact]
    public async Task A_redirect_page_leads_on()
    {
        await using var tab = await browser.OpenAsync(sample.AddressOf(Mount.File), new Screen(HasScript: false));
        await tab.Page.GotoAsync(sample.AddressOf(Mount.File, "articles/old-everything.html"));
        await tab.ArriveAsync(sample.AddressOf(Mount.File, "articles/everything.html"));
    }

    private async Task<Tab> OpenAsync(Mount mount, string kind, Screen screen)
    {
        var tab = await browser.OpenAsync(sample.AddressOf(mount), screen);
        await tab.OpenKindAsync(sample, mount, kind);
        return tab;
    }
}
