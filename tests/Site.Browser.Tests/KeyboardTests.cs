using Microsoft.Playwright;
using Site.Browser.Tests.Browsing;
using Site.Browser.Tests.Serving;

namespace Site.Browser.Tests;

/// <summary>The site without a mouse.</summary>
public sealed class KeyboardTests(Chromium browser, SampleSite sample)
{
    // Where the focus is: whether it is on the page at all, what the place looks like to a style sheet, and whether something lies over it.
    private const string Place = """
        () => {
          const at = document.activeElement;
          if (!at || at === document.body) {
            return null;
          }
          const shown = at.closest('label') ?? at;
          const box = shown.getClientRects()[0];
          const above = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
          const inside = at.closest('[class]')?.className ?? '';
          return {
            name: `${at.tagName} .${at.className} in .${inside} ${at.type ?? ''}`,
            isCovered: !(above && (shown.contains(above) || above.contains(shown))),
            x: box.x, y: box.y, width: box.width, height: box.height,
          };
        }
        """;

    [Fact]
    public async Task The_first_stop_is_the_way_to_the_content()
    {
        await using var tab = await OpenAsync("article");
        await tab.Page.Keyboard.PressAsync("Tab");
        var skip = tab.Page.Locator("a.skip");
        Assert.Equal("Skip to content", await skip.TextContentAsync());
        Assert.True(await skip.EvaluateAsync<bool>("link => link === document.activeElement && link.getBoundingClientRect().top >= 0"));

        await tab.Page.Keyboard.PressAsync("Enter");
        Assert.Equal("MAIN", await tab.Page.EvaluateAsync<string>("() => document.activeElement.tagName"));
        await tab.Page.Keyboard.PressAsync("Tab");
        Assert.True(await tab.Page.EvaluateAsync<bool>("() => document.querySelector('main').contains(document.activeElement)"));
    }

    [Fact]
    public async Task A_slash_goes_to_the_search_field_and_is_a_slash_when_one_writes()
    {
        await using var tab = await OpenAsync("article");
        await tab.Page.Keyboard.PressAsync("/");
        var field = tab.Page.Locator(".masthead input[name=q]");
        Assert.True(await field.EvaluateAsync<bool>("field => field === document.activeElement"));
        Assert.Equal("", await field.InputValueAsync());

        await tab.Page.Keyboard.TypeAsync("a/b");
        Assert.Equal("a/b", await field.InputValueAsync());
    }

    [Theory]
    [InlineData("home")]
    [InlineData("article")]
    [InlineData("feature")]
    [InlineData("paper")]
    [InlineData("glossary")]
    [InlineData("timeline")]
    [InlineData("bibliography")]
    public async Task Every_stop_is_seen_and_shows_that_it_has_the_focus(string kind)
    {
        await using var tab = await OpenAsync(kind);
        var wrong = new List<string>();
        var looked = new HashSet<string>();
        for (var stops = 0; stops < Focus.MostStops; stops++)
        {
            await tab.Page.Keyboard.PressAsync("Tab");
            if (await tab.Page.EvaluateAsync<FocusPlace?>(Place) is not { } place)
            {
                break;
            }

            if (place.IsCovered)
            {
                wrong.Add($"{place.Name} is covered");
            }

            // One of a sort is enough: they share their style.
            if (looked.Add(place.Name) && !await LooksFocusedAsync(tab.Page, place))
            {
                wrong.Add($"{place.Name} looks the same without the focus");
            }
        }

        Assert.Empty(wrong);
        Assert.True(looked.Count > 5, "The keyboard reached next to nothing.");
    }

    [Fact]
    public async Task The_keyboard_alone_reaches_the_sections_and_a_page_of_one()
    {
        await using var tab = await OpenAsync("home");
        await tab.TabToAsync(".sections a[href='features/index.html']");
        await tab.Page.Keyboard.PressAsync("Enter");
        await tab.ArriveAsync(sample.AddressOf(Mount.Root, "features/index.html"));

        await tab.TabToAsync("main a[href='a-feature.html']");
        await tab.Page.Keyboard.PressAsync("Enter");
        await tab.ArriveAsync(sample.AddressOf(Mount.Root, "features/a-feature.html"));
        Assert.Equal("A feature", await tab.Page.Locator("h1").TextContentAsync());
    }

    [Fact]
    public async Task On_a_telephone_the_keyboard_opens_the_sections_and_Escape_shuts_them()
    {
        await using var tab = await browser.OpenAsync(sample.AddressOf(Mount.Root), Screen.Phone);
        await tab.OpenKindAsync(sample, Mount.Root, "article");
        var sections = tab.Page.Locator("nav.sections");
        Assert.False(await sections.IsVisibleAsync());

        await tab.TabToAsync(".sections-button");
        await tab.Page.Keyboard.PressAsync("Enter");
        Assert.True(await sections.IsVisibleAsync());
        await tab.Page.Keyboard.PressAsync("Tab");
        Assert.True(await tab.Page.EvaluateAsync<bool>("() => document.querySelector('nav.sections').contains(document.activeElement)"));

        await tab.Page.Keyboard.PressAsync("Escape");
        Assert.False(await sections.IsVisibleAsync());
    }

    private async Task<Tab> OpenAsync(string kind)
    {
        var tab = await browser.OpenAsync(sample.AddressOf(Mount.Root));
        await tab.OpenKindAsync(sample, Mount.Root, kind);
        return tab;
    }

    /// <summary>Whether the place looks otherwise once the focus is taken from it; the next Tab goes on from there all the same.</summary>
    private static async Task<bool> LooksFocusedAsync(IPage page, FocusPlace place)
    {
        const float Around = 24;
        var (x, y) = (Math.Max(0, place.X - Around), Math.Max(0, place.Y - Around));
        var clip = new Clip { X = x, Y = y, Width = place.Width + (2 * Around), Height = place.Height + (2 * Around) };
        var focused = await page.ScreenshotAsync(new() { Clip = clip });
        await page.EvaluateAsync("() => document.activeElement.blur()");
        var blurred = await page.ScreenshotAsync(new() { Clip = clip });
        return !focused.AsSpan().SequenceEqual(blurred);
    }
}
