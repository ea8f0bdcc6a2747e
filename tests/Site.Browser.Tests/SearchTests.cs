using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Site.Browser.Tests.Browsing;
using Site.Browser.Tests.Serving;

namespace Site.Browser.Tests;

/// <summary>The search as a reader meets it. Every test waits for what it wants to see, and for nothing else.</summary>
public sealed class SearchTests(Chromium browser, SampleSite sample)
{
    private const string Field = "form[data-search]:not([data-search-asks]) input[name=q]";
    private const string FirstTitle = "[role=option] .search-title >> nth=0";

    [Theory]
    [InlineData(Mount.Below)]
    [InlineData(Mount.File)]
    public async Task Typed_letter_by_letter_the_hit_never_goes(Mount mount)
    {
        await using var tab = await OpenAsync(mount, "term");
        await tab.Page.FocusAsync(Field);
        await tab.Page.Keyboard.TypeAsync("eve");
        foreach (var letter in "rything a page")
        {
            await tab.Page.Keyboard.TypeAsync(letter.ToString());
            // Not always the first: "every" is a word of another page.
            await Assertions.Expect(tab.Page.Locator("[role=option] .search-title", new() { HasText = "Everything a page can hold" })).ToHaveCountAsync(1);
        }

        await Expect(tab, FirstTitle).ToHaveTextAsync("Everything a page can hold");
        Assert.Empty(tab.Complaints);
    }

    [Theory]
    [InlineData(Mount.Below)]
    [InlineData(Mount.File)]
    public async Task Every_sort_of_query_finds_its_page(Mount mount)
    {
        (string Query, string Title)[] queries =
        [
            ("evrything a paeg", "Everything a page can hold"), ("kvm_intel.something", "A feature"), ("\"a driver in a guest\"", "balloon"),
            ("NPT", "nested paging"), ("kind:feature status:supported", "A feature"),
        ];
        await using var tab = await OpenAsync(mount, "release");
        foreach (var (query, title) in queries)
        {
            await tab.Page.FillAsync(Field, query);
            await Expect(tab, FirstTitle).ToHaveTextAsync(title);
        }

        // A tag of it, which its text does not have.
        await tab.Page.FillAsync(Field, "forms");
        await Expect(tab, "[role=option] .search-title:text-is('A feature')").ToHaveCountAsync(1);
        await tab.Page.FillAsync(Field, "tables");
        await Expect(tab, "[role=option] .search-title:text-is('nested paging')").ToHaveCountAsync(1);
        await tab.Page.FillAsync(Field, "tables -paging");
        await Expect(tab, "[role=option] .search-title:text-is('nested paging')").ToHaveCountAsync(0);
        await Expect(tab, "[role=option] .search-title:text-is('Everything a page can hold')").ToHaveCountAsync(1);
        Assert.Empty(tab.Complaints);
    }

    [Theory]
    [InlineData(Mount.Below)]
    [InlineData(Mount.File)]
    public async Task The_keyboard_alone_finds_a_page_and_lands_on_its_words(Mount mount)
    {
        await using var tab = await OpenAsync(mount, "home");
        await tab.Page.Keyboard.PressAsync("Control+k");
        await tab.Page.Keyboard.TypeAsync("balloon");
        await Expect(tab, FirstTitle).ToHaveTextAsync("balloon");
        var field = tab.Page.Locator(Field);
        Assert.Equal("true", await field.GetAttributeAsync("aria-expanded"));
        await tab.Page.Keyboard.PressAsync("ArrowDown");
        await Expect(tab, "[role=option] >> nth=0").ToHaveAttributeAsync("aria-selected", "true");
        await Expect(tab, Field).ToHaveAttributeAsync("aria-activedescendant", await tab.Page.Locator("[role=option] >> nth=0").GetAttributeAsync("id") ?? "none");
        await tab.Page.Keyboard.PressAsync("Escape");
        await Expect(tab, Field).ToHaveAttributeAsync("aria-expanded", "false");
        Assert.Equal("balloon", await field.InputValueAsync());

        // The list opens again; the next arrow goes into it.
        await tab.Page.Keyboard.PressAsync("ArrowDown");
        await Expect(tab, Field).ToHaveAttributeAsync("aria-expanded", "true");
        await tab.Page.Keyboard.PressAsync("ArrowDown");
        await Expect(tab, "[role=option] >> nth=0").ToHaveAttributeAsync("aria-selected", "true");
        await tab.Page.Keyboard.PressAsync("Enter");
        await Expect(tab, "h1").ToHaveTextAsync("balloon");
        await Expect(tab, "mark.search-landing >> nth=0").ToHaveTextAsync("balloon");
        Assert.Empty(tab.Complaints);
    }

    [Theory]
    [InlineData(Mount.Below)]
    [InlineData(Mount.File)]
    public async Task An_event_without_a_page_is_found_and_the_hit_leads_to_its_entry(Mount mount)
    {
        await using var tab = await OpenAsync(mount, "home");
        await tab.Page.FillAsync(Field, "something went on");
        await Expect(tab, FirstTitle).ToHaveTextAsync("Something went on");
        await tab.Page.Keyboard.PressAsync("ArrowDown");
        await tab.Page.Keyboard.PressAsync("Enter");
        await Expect(tab, "h1").ToHaveTextAsync("Timeline");
        Assert.True(await tab.Page.Locator("[id='event:2005-a-span']").EvaluateAsync<bool>("item => item.matches(':target')"));
        await Expect(tab, "[id='event:2005-a-span']").ToBeInViewportAsync();
        await Expect(tab, "[id='event:2005-a-span'] mark >> nth=0").ToBeVisibleAsync();
        Assert.Equal(0, await tab.Page.Locator("main > :not(:has([id='event:2005-a-span'])) mark, [id='event:2003-something'] mark").CountAsync());
        Assert.Empty(tab.Complaints);
    }

    [Fact]
    public async Task The_words_one_came_for_are_marked_until_that_is_dismissed()
    {
        await using var tab = await OpenAsync(Mount.Below, "home");
        await tab.Page.GotoAsync(sample.AddressOf(Mount.Below, "articles/everything.html?highlight=emphasis#text"));
        await Expect(tab, "mark.search-landing >> nth=0").ToHaveTextAsync("Emphasis");
        await tab.Page.GetByRole(AriaRole.Button, new() { Name = "Remove highlights" }).ClickAsync();
        await Expect(tab, "mark.search-landing").ToHaveCountAsync(0);
        Assert.Equal(sample.AddressOf(Mount.Below, "articles/everything.html#text"), tab.Page.Url);
        Assert.Empty(tab.Complaints);
    }

    [Theory]
    [InlineData(Mount.Below)]
    [InlineData(Mount.File)]
    public async Task What_was_asked_for_by_name_is_answered_above_the_hits(Mount mount)
    {
        await using var tab = await OpenAsync(mount, "home");
        await tab.Page.FillAsync(Field, "balloon driver");
        await Expect(tab, ".search-card").ToContainTextAsync("takes pages from it");
        await tab.Page.FillAsync(Field, "the feature");
        await Expect(tab, ".search-card dl").ToContainTextAsync("KVM");
        await Expect(tab, ".search-card dd >> nth=0").ToContainTextAsync("Supported");
        Assert.Empty(tab.Complaints);
    }

    [Theory]
    [InlineData(Mount.Below)]
    [InlineData(Mount.File)]
    public async Task The_page_of_results_is_its_address_and_narrows_by_chips(Mount mount)
    {
        await using var tab = await OpenAsync(mount, "search", "?q=paging");
        await Expect(tab, ".search-hits .search-title >> nth=0").ToHaveTextAsync("nested paging");
        var chip = tab.Page.GetByRole(AriaRole.Group, new() { Name = "kind" }).GetByRole(AriaRole.Button, new() { NameRegex = new Regex("^term") });
        await chip.ClickAsync();
        await Assertions.Expect(tab.Page.Locator("#page\\:ask")).ToHaveValueAsync("paging kind:term");
        await Assertions.Expect(chip).ToHaveAttributeAsync("aria-pressed", "true");
        await Expect(tab, ".search-hits .search-kind:not(:text-is('term'))").ToHaveCountAsync(0);
        await Expect(tab, ".search-hits .search-excerpt mark >> nth=0").ToBeVisibleAsync();
        await chip.ClickAsync();
        await Assertions.Expect(tab.Page.Locator("#page\\:ask")).ToHaveValueAsync("paging");
        Assert.Empty(tab.Complaints);
    }

    [Theory]
    [InlineData(Mount.Below)]
    [InlineData(Mount.File)]
    public async Task A_deleted_shard_leaves_the_rest_and_says_so(Mount mount)
    {
        await using var tab = await browser.OpenAsync(sample.AddressOf(mount));
        await tab.Page.RouteAsync(new Regex("/search/[0-9a-f]+/x[0-9]+\\.js$"), route => route.AbortAsync());
        await tab.Page.GotoAsync(sample.AddressOf(mount, "search.html?q=paging"));
        await Expect(tab, ".search-hits .search-title >> nth=0").ToHaveTextAsync("nested paging");
        await Expect(tab, "[data-search-results] > .search-status").ToContainTextAsync("could not be loaded");
    }

    [Fact]
    public async Task Shards_of_another_build_are_noticed()
    {
        await using var tab = await browser.OpenAsync(sample.AddressOf(Mount.Below));
        // The root is of this build, and all else of another: as when a site is published while one reads it.
        var shard = new Regex("/search/[0-9a-f]+/t[0-9]+\\.js$");
        await tab.Page.RouteAsync(shard, async route =>
        {
            var answer = await route.FetchAsync();
            var index = shard.Match(route.Request.Url).Value.Split('/')[2];
            await route.FulfillAsync(new() { Response = answer, Body = (await answer.TextAsync()).Replace(index, "0123456789ab", StringComparison.Ordinal) });
        });
        await tab.Page.GotoAsync(sample.AddressOf(Mount.Below, "search.html?q=paging"));
        await Expect(tab, "[data-search-results] > .search-status").ToContainTextAsync("Reload");
    }

    [Fact]
    public async Task A_word_that_nobody_wrote_is_met_with_the_nearest_one()
    {
        await using var tab = await OpenAsync(Mount.Below, "search", "?q=baloon");
        await tab.Page.GetByRole(AriaRole.Link, new() { Name = "balloon", Exact = true }).First.ClickAsync();
        await Expect(tab, ".search-card").ToContainTextAsync("takes pages from it");
        Assert.Empty(tab.Complaints);
    }

    [Fact]
    public async Task Searches_are_remembered_here_and_forgotten_when_asked()
    {
        await using var tab = await OpenAsync(Mount.Below, "home");
        await tab.Page.FillAsync(Field, "balloon");
        await Expect(tab, FirstTitle).ToHaveTextAsync("balloon");
        await tab.Page.Keyboard.PressAsync("Enter");
        await tab.ArriveAsync(sample.AddressOf(Mount.Below, "search.html?q=balloon"));
        await tab.Page.GotoAsync(sample.AddressOf(Mount.Below, "index.html"));
        await tab.Page.FocusAsync(Field);
        await Expect(tab, "[role=option] >> nth=0").ToHaveTextAsync("balloon");
        await tab.Page.GetByRole(AriaRole.Option, new() { Name = "Forget these searches" }).ClickAsync();
        await Expect(tab, "[role=option]:visible").ToHaveCountAsync(0);
        Assert.Empty(tab.Complaints);
    }

    [Fact]
    public async Task A_page_that_is_not_searched_loads_nothing_for_it_but_what_waits()
    {
        await using var tab = await browser.OpenAsync(sample.AddressOf(Mount.Below));
        var asked = new List<string>();
        tab.Page.Request += (_, request) => asked.Add(request.Url);
        await tab.OpenKindAsync(sample, Mount.Below, "article");
        Assert.Contains(asked, url => url.Contains("/js/page.", StringComparison.Ordinal));
        Assert.DoesNotContain(asked, url => url.Contains("search", StringComparison.Ordinal));
        await tab.Page.Locator(Field).First.FocusAsync();
        await tab.Page.WaitForFunctionAsync("() => document.querySelector('script[src*=\"/js/search.\"]')");
    }

    private async Task<Tab> OpenAsync(Mount mount, string kind, string query = "")
    {
        var tab = await browser.OpenAsync(sample.AddressOf(mount));
        await tab.Page.GotoAsync(sample.AddressOf(mount, PageKind.PathIn(sample, kind) + query));
        return tab;
    }

    private static ILocatorAssertions Expect(Tab tab, string selector) => Assertions.Expect(tab.Page.Locator(selector));
}
