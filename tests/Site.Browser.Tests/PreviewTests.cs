using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Site.Browser.Tests.Browsing;
using Site.Browser.Tests.Serving;

namespace Site.Browser.Tests;

/// <summary>What links show before they are followed.</summary>
public sealed partial class PreviewTests(Chromium browser, SampleSite sample)
{
    private const string Article = "articles/everything.html";
    private const string Box = "#page\\:preview";

    [Theory]
    [InlineData(Mount.Below)]
    [InlineData(Mount.File)]
    public async Task Each_kind_of_link_shows_what_it_leads_to(Mount mount)
    {
        await using var tab = await OpenAsync(mount, new Screen());
        await tab.Page.Locator(".prose a[href$='features/a-feature.html']").First.HoverAsync();
        await ExpectAsync(tab, "Feature", "A feature", "A feature with a statement of every status.", "KVM", "Supported");

        await tab.Page.Locator(".prose a.term").First.HoverAsync();
        await ExpectAsync(tab, "Term", "balloon", "balloon driver", "A driver in a guest that takes pages from it");

        await tab.Page.Locator(".prose .cite a").First.HoverAsync();
        await ExpectAsync(tab, "Source 1", await tab.Page.Locator(".references cite").First.TextContentAsync() ?? "");

        await tab.Page.Locator(".prose a[href$='#a-heading']").HoverAsync();
        await ExpectAsync(tab, "Section", "A heading");
        Assert.Empty(tab.Complaints);
    }

    [Fact]
    public async Task An_event_shows_its_day_and_its_fact()
    {
        await using var tab = await OpenAsync(Mount.File, new Screen(), "features/a-feature.html");
        await tab.Page.Locator("main a", new() { HasText = "Something happened" }).First.HoverAsync();
        await ExpectAsync(tab, "Event", "October 2003", "sources disagree about the day");
    }

    [Fact]
    public async Task Escape_takes_a_preview_away_and_it_does_not_come_back_by_itself()
    {
        await using var tab = await OpenAsync(Mount.File, new Screen());
        var link = tab.Page.Locator(".prose a.term").First;
        await link.HoverAsync();
        await Assertions.Expect(tab.Page.Locator(Box)).ToBeVisibleAsync();
        await tab.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(tab.Page.Locator(Box)).ToBeHiddenAsync();
        Assert.Null(await link.GetAttributeAsync("aria-describedby"));
        Assert.NotNull(await link.GetAttributeAsync("title"));
    }

    [Fact]
    public async Task A_preview_stays_while_the_pointer_is_on_it_and_goes_when_it_leaves()
    {
        await using var tab = await OpenAsync(Mount.File, new Screen());
        await tab.Page.Locator(".prose a.term").First.HoverAsync();
        var box = tab.Page.Locator(Box);
        await Assertions.Expect(box).ToBeVisibleAsync();
        await box.HoverAsync();
        // Longer than it takes to go.
        await tab.Page.WaitForTimeoutAsync(900);
        Assert.True(await box.IsVisibleAsync());
        await tab.Page.Mouse.MoveAsync(4, 4);
        await Assertions.Expect(box).ToBeHiddenAsync();
    }

    [Fact]
    public async Task The_keyboard_opens_it_as_the_description_of_the_link_and_the_next_stop_shuts_it()
    {
        await using var tab = await OpenAsync(Mount.File, new Screen());
        var link = tab.Page.Locator(".prose a.term").First;
        await TabToAsync(tab.Page, link);
        var box = tab.Page.Locator(Box);
        await Assertions.Expect(box).ToBeVisibleAsync();
        Assert.Equal("tooltip", await box.GetAttributeAsync("role"));
        Assert.Equal("page:preview", await link.GetAttributeAsync("aria-describedby"));
        Assert.Equal(0, await box.Locator("a, button, [tabindex]").CountAsync());

        // It lies beside the link, not over it.
        Assert.True(await link.EvaluateAsync<bool>("""
            link => {
              const box = document.getElementById('page:preview').getBoundingClientRect();
              return [...link.getClientRects()].every(line => line.bottom <= box.top || line.top >= box.bottom || line.right <= box.left || line.left >= box.right);
            }
            """));
        await tab.Page.Keyboard.PressAsync("Tab");
        Assert.False(await box.IsVisibleAsync());
    }

    [Theory]
    [InlineData(Mount.Below)]
    [InlineData(Mount.File)]
    public async Task A_long_press_shows_it_with_the_ways_on_and_a_tap_follows_the_link(Mount mount)
    {
        await using var tab = await OpenAsync(mount, Screen.Phone with { HasTouch = true });
        var link = tab.Page.Locator(".prose a[href$='features/a-feature.html']").First;
        await PressAsync(tab, link, 1500);
        var box = tab.Page.Locator(Box);
        await Assertions.Expect(box).ToBeVisibleAsync();
        Assert.Equal("dialog", await box.GetAttributeAsync("role"));
        Assert.EndsWith(Article, tab.Page.Url, StringComparison.Ordinal);
        await Assertions.Expect(box).ToBeInViewportAsync(new() { Ratio = 1 });
        await Assertions.Expect(box.GetByRole(AriaRole.Link, new() { Name = "Open in a new tab" })).ToBeVisibleAsync();
        await box.GetByRole(AriaRole.Button, new() { Name = "Close" }).TapAsync();
        await Assertions.Expect(box).ToBeHiddenAsync();

        await link.TapAsync();
        await tab.ArriveAsync(sample.AddressOf(mount, "features/a-feature.html"));
        Assert.Empty(tab.Complaints);
    }

    [Fact]
    public async Task A_finger_that_scrolls_opens_nothing()
    {
        await using var tab = await OpenAsync(Mount.File, Screen.Phone with { HasTouch = true });
        var link = tab.Page.Locator(".prose a[href$='features/a-feature.html']").First;
        // As a browser tells a page of a scroll; all at once, since a busy machine would make a long press of it.
        await link.EvaluateAsync("""
            link => {
              const { x, y } = link.getClientRects()[0];
              const tell = (type, clientY) => link.dispatchEvent(new PointerEvent(type, { pointerType: 'touch', isPrimary: true, bubbles: true, clientX: x + 2, clientY }));
              tell('pointerdown', y);
              tell('pointermove', y - 60);
              tell('pointercancel', y - 60);
            }
            """);
        await Assertions.Expect(tab.Page.Locator(Box)).ToHaveCountAsync(1);
        await tab.Page.WaitForTimeoutAsync(1500);
        Assert.Equal(0, await tab.Page.Locator($"{Box}:popover-open").CountAsync());
        Assert.EndsWith(Article, tab.Page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_switch_turns_previews_off_on_every_page_until_it_is_turned_back()
    {
        await using var tab = await OpenAsync(Mount.File, new Screen());
        var control = tab.Page.GetByRole(AriaRole.Checkbox, new() { Name = "Previews of links" });
        await control.UncheckAsync(new() { Force = true });
        await tab.Page.GotoAsync(sample.AddressOf(Mount.File, Article));
        Assert.False(await control.IsCheckedAsync());
        await tab.Page.Locator(".prose a.term").First.HoverAsync();
        await tab.Page.WaitForTimeoutAsync(1200);
        Assert.Equal(0, await tab.Page.Locator(Box).CountAsync());
        Assert.NotNull(await tab.Page.Locator(".prose a.term").First.GetAttributeAsync("title"));

        await tab.Page.Mouse.MoveAsync(4, 4);
        await control.FocusAsync();
        await tab.Page.Keyboard.PressAsync("Space");
        await tab.Page.Locator(".prose a.term").First.HoverAsync();
        await Assertions.Expect(tab.Page.Locator(Box)).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_link_to_what_is_in_sight_shows_nothing_and_so_does_one_whose_words_stand_beside_it()
    {
        await using var tab = await OpenAsync(Mount.File, new Screen(1440, 9000));
        await tab.Page.Locator(".prose .cite a").First.HoverAsync();
        await tab.Page.WaitForTimeoutAsync(1200);
        Assert.Equal(0, await tab.Page.Locator($"{Box}:popover-open").CountAsync());

        await tab.Page.GotoAsync(sample.AddressOf(Mount.File, "terms/index.html"));
        await tab.Page.Locator(".glossary a").First.HoverAsync();
        await tab.Page.WaitForTimeoutAsync(1200);
        Assert.Equal(0, await tab.Page.Locator($"{Box}:popover-open").CountAsync());
    }

    [Fact]
    public async Task Nothing_is_fetched_before_a_link_is_pointed_at_and_one_shard_then()
    {
        await using var tab = await OpenAsync(Mount.Below, new Screen());
        var fetched = new List<string>();
        // The browser asks for the icon when it likes.
        tab.Page.Request += (_, request) => fetched.AddRange(new[] { new Uri(request.Url).AbsolutePath }.Where(path => !path.EndsWith(".svg", StringComparison.Ordinal)));
        await tab.Page.Locator(".prose p").First.HoverAsync(new() { Position = new() { X = 2, Y = 2 } });
        await tab.Page.WaitForTimeoutAsync(300);
        Assert.Empty(fetched);
        await tab.Page.Locator(".prose a.term").First.HoverAsync();
        await Assertions.Expect(tab.Page.Locator(Box)).ToBeVisibleAsync();
        Assert.Single(fetched, path => Shard().IsMatch(path));
        Assert.Equal(4, fetched.Count);
    }

    [Fact]
    public async Task Without_script_a_link_is_a_link()
    {
        await using var tab = await OpenAsync(Mount.File, new Screen(HasScript: false));
        Assert.False(await tab.Page.Locator(".preview-switch").IsVisibleAsync());
        await tab.Page.Locator(".prose a[href$='features/a-feature.html']").First.ClickAsync();
        await tab.ArriveAsync(sample.AddressOf(Mount.File, "features/a-feature.html"));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Axe_finds_nothing_while_a_preview_is_shown_and_paper_does_not_have_it(bool isDark)
    {
        await using var tab = await OpenAsync(Mount.File, new Screen(IsDark: isDark));
        await tab.Page.Locator(".prose a[href$='features/a-feature.html']").First.HoverAsync();
        await Assertions.Expect(tab.Page.Locator(Box)).ToBeVisibleAsync();
        Assert.Empty(await Axe.ViolationsAsync(tab.Page));

        await tab.Page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.False(await tab.Page.Locator(Box).IsVisibleAsync());
    }

    /// <summary>A preview that can't be had is none, and no error that a reader sees.</summary>
    [Fact]
    public async Task Without_its_file_a_link_is_a_link()
    {
        await using var tab = await OpenAsync(Mount.Below, new Screen());
        await tab.Page.RouteAsync("**/data/previews/**", route => route.AbortAsync());
        var link = tab.Page.Locator(".prose a.term").First;
        await link.HoverAsync();
        await tab.Page.WaitForTimeoutAsync(1200);
        Assert.Equal(0, await tab.Page.Locator($"{Box}:popover-open").CountAsync());
        Assert.NotNull(await link.GetAttributeAsync("title"));
        Assert.DoesNotContain(tab.Complaints, complaint => complaint.Contains("uncaught", StringComparison.Ordinal));
    }

    private async Task<Tab> OpenAsync(Mount mount, Screen screen, string path = Article)
    {
        var tab = await browser.OpenAsync(sample.AddressOf(mount), screen);
        await tab.Page.GotoAsync(sample.AddressOf(mount, path));
        return tab;
    }

    private static async Task ExpectAsync(Tab tab, params string[] texts)
    {
        var box = tab.Page.Locator(Box);
        foreach (var text in texts)
        {
            await Assertions.Expect(box).ToContainTextAsync(text);
        }

        await Assertions.Expect(box).ToBeVisibleAsync();
    }

    private static async Task TabToAsync(IPage page, ILocator link)
    {
        for (var stops = 0; stops < 200; stops++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await link.EvaluateAsync<bool>("link => link === document.activeElement"))
            {
                return;
            }
        }

        Assert.Fail("The Tab key does not reach the link.");
    }

    /// <summary>A finger put on a link, held and lifted.</summary>
    private static async Task PressAsync(Tab tab, ILocator link, float time)
    {
        await link.ScrollIntoViewIfNeededAsync();
        var at = await link.EvaluateAsync<JsonElement>("link => { const line = link.getClientRects()[0]; return { x: line.x + line.width / 2, y: line.y + line.height / 2 }; }");
        var (x, y) = (at.GetProperty("x").GetDouble(), at.GetProperty("y").GetDouble());
        var session = await tab.Page.Context.NewCDPSessionAsync(tab.Page);
        async Task Touch(string type, double? height) => await session.SendAsync("Input.dispatchTouchEvent", new Dictionary<string, object>
        {
            ["type"] = type,
            ["touchPoints"] = height is { } there ? new[] { new { x, y = there } } : [],
        });
        await Touch("touchStart", y);
        await tab.Page.WaitForTimeoutAsync(time);
        await Touch("touchEnd", null);
    }

    [GeneratedRegex(@"/data/previews/\d\d\.[0-9a-f]{10}\.js$")]
    private static partial Regex Shard();
}
