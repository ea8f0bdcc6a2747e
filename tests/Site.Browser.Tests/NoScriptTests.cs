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
    public async Task A_page_that_is_slow_to_load_is_waited_for()
    {
        await using var tab = await OpenAsync(Mount.File, "home", new Screen(HasScript: false));
        await tab.Page.RouteAsync("**/*.css", async route =>
        {
            // Playwright calls this in a context of its own, in which nothing that is awaited comes back.
            await Task.Delay(TimeSpan.FromSeconds(1)).ConfigureAwait(false);
            await route.ContinueAsync().ConfigureAwait(false);
        });
        await tab.Page.Locator("main").GetByRole(AriaRole.Link, new() { Name = "Architecture" }).ClickAsync();
        await tab.ArriveAsync(sample.AddressOf(Mount.File, "architecture/index.html"));
        Assert.Equal("complete", await tab.Page.EvaluateAsync<string>("() => document.readyState"));
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
    public async Task The_search_form_leads_to_the_index_and_the_index_to_titles_other_names_and_headings(Mount mount)
    {
        await using var tab = await OpenAsync(mount, "article", new Screen(HasScript: false));
        await tab.Page.GetByRole(AriaRole.Searchbox).FillAsync("balloon");
        await tab.Page.Keyboard.PressAsync("Enter");
        await tab.ArriveAsync(sample.AddressOf(mount, "a-z.html?q=balloon"));

        var entries = tab.Page.Locator(".alphabetical");
        await Assertions.Expect(entries.GetByRole(AriaRole.Link, new() { Name = "A feature", Exact = true }).First).ToBeVisibleAsync();
        await Assertions.Expect(entries.GetByRole(AriaRole.Link, new() { Name = "A heading of level three" })).ToHaveAttributeAsync("href", "articles/everything.html#a-heading-of-level-three");
        await entries.GetByRole(AriaRole.Link, new() { Name = "balloon driver" }).ClickAsync();
        await tab.ArriveAsync(sample.AddressOf(mount, "terms/balloon.html"));
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
