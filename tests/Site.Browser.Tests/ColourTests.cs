using Microsoft.Playwright;
using Site.Browser.Tests.Browsing;
using Site.Browser.Tests.Serving;

namespace Site.Browser.Tests;

/// <summary>The switch of colours: as the system, light, dark.</summary>
public sealed class ColourTests(Chromium browser, SampleSite sample)
{
    private const string Ground = "() => getComputedStyle(document.documentElement).backgroundColor";

    [Fact]
    public async Task Without_a_choice_the_colours_are_the_systems()
    {
        await using var light = await OpenAsync(Mount.Root, isDark: false);
        await using var dark = await OpenAsync(Mount.Root, isDark: true);

        Assert.NotEqual(await light.Page.EvaluateAsync<string>(Ground), await dark.Page.EvaluateAsync<string>(Ground));
        Assert.True(await Choice(light, "As the system").IsCheckedAsync());
    }

    [Theory]
    [InlineData(Mount.Root)]
    [InlineData(Mount.File)]
    public async Task A_choice_holds_against_the_system_on_every_page_until_it_is_given_back(Mount mount)
    {
        await using var tab = await OpenAsync(mount, isDark: false);
        var light = await tab.Page.EvaluateAsync<string>(Ground);
        Assert.Equal(3, await tab.Page.Locator(".theme-switch input[type=radio]").CountAsync());

        await Choice(tab, "Dark").CheckAsync(new() { Force = true });
        var dark = await tab.Page.EvaluateAsync<string>(Ground);
        Assert.NotEqual(light, dark);

        await tab.Page.GotoAsync(sample.AddressOf(mount, "articles/short.html"));
        Assert.Equal(dark, await tab.Page.EvaluateAsync<string>(Ground));
        Assert.True(await Choice(tab, "Dark").IsCheckedAsync());

        await tab.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        await Choice(tab, "Light").CheckAsync(new() { Force = true });
        await tab.Page.ReloadAsync();
        Assert.Equal(light, await tab.Page.EvaluateAsync<string>(Ground));

        await Choice(tab, "As the system").CheckAsync(new() { Force = true });
        await tab.Page.ReloadAsync();
        Assert.Equal(dark, await tab.Page.EvaluateAsync<string>(Ground));
        Assert.Empty(tab.Complaints);
    }

    [Fact]
    public async Task The_arrow_keys_move_the_switch()
    {
        await using var tab = await OpenAsync(Mount.Root, isDark: false);
        await Choice(tab, "As the system").FocusAsync();
        await tab.Page.Keyboard.PressAsync("ArrowRight");
        await tab.Page.Keyboard.PressAsync("ArrowRight");

        Assert.True(await Choice(tab, "Dark").IsCheckedAsync());
        Assert.Equal("dark", await tab.Page.EvaluateAsync<string>("() => document.documentElement.dataset.theme"));
    }

    /// <summary>The choice is made before the first paint: the page never stands in the other colours.</summary>
    [Fact]
    public async Task A_chosen_colour_is_there_when_the_body_begins()
    {
        await using var tab = await OpenAsync(Mount.Root, isDark: false);
        await Choice(tab, "Dark").CheckAsync(new() { Force = true });
        await tab.Page.AddInitScriptAsync("""
            new MutationObserver((_, observer) => {
              if (document.body) {
                window.themeAtBody = document.documentElement.dataset.theme;
                observer.disconnect();
              }
            }).observe(document, { childList: true, subtree: true });
            """);
        await tab.Page.ReloadAsync();

        Assert.Equal("dark", await tab.Page.EvaluateAsync<string>("() => window.themeAtBody"));
    }

    private async Task<Tab> OpenAsync(Mount mount, bool isDark)
    {
        var tab = await browser.OpenAsync(sample.AddressOf(mount), new Screen(IsDark: isDark));
        await tab.Page.GotoAsync(sample.AddressOf(mount, "index.html"));
        return tab;
    }

    private static ILocator Choice(Tab tab, string name) => tab.Page.GetByRole(AriaRole.Radio, new() { Name = name });
}
