using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Site.Browser.Tests.Browsing;
using Site.Browser.Tests.Serving;

namespace Site.Browser.Tests;

/// <summary>The timeline: what it shows, how it is filtered, and that it can be walked without a mouse.</summary>
public sealed class TimelineTests(Chromium browser, AtlasSite atlas, SampleSite sample)
{
    private const string Path = "timeline/index.html";

    // Pairs of texts of the band that lie upon each other, and texts that leave it.
    private const string Overlaps = """
        () => {
          const svg = document.querySelector('.band-live') ?? document.querySelector('.band-drawing');
          const frame = svg.getBoundingClientRect();
          const texts = [...svg.querySelectorAll('text')].filter((text) => text.checkVisibility({ visibilityProperty: true }) && text.getBoundingClientRect().width > 0)
            .map((text) => ({ words: text.textContent, box: text.getBoundingClientRect() }));
          const wrong = texts.filter(({ box }) => box.left < frame.left - 1 || box.right > frame.right + 1).map(({ words }) => `${words} leaves the band`);
          texts.forEach((one, index) => texts.slice(index + 1).forEach((other) => {
            const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
            const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
            if (across > 0.5 && down > 3) {
              wrong.push(`${one.words} × ${other.words}`);
            }
          }));
          return [`${texts.length}`, ...wrong];
        }
        """;

    private const string Shown = "() => [...document.querySelectorAll('.timeline li[data-day]')].filter(item => item.checkVisibility()).length";

    private const string View = "() => document.querySelector('.band-live .lane svg').getAttribute('viewBox')";

    [Theory]
    [InlineData(360, 15)]
    [InlineData(768, 35)]
    [InlineData(1440, 45)]
    [InlineData(2560, 60)]
    public async Task Names_keep_clear_of_each_other_with_script_and_without(int width, int least)
    {
        foreach (var hasScript in new[] { true, false })
        {
            await using var tab = await OpenAsync(atlas, Mount.File, "", new Screen(width, HasScript: hasScript));
            var found = await tab.Page.EvaluateAsync<string[]>(Overlaps);
            Assert.Empty(found.Skip(1));
            Assert.True(int.Parse(found[0], System.Globalization.CultureInfo.InvariantCulture) >= least, $"There are only {found[0]} texts in a band of {width} pixels.");
            Assert.Empty(tab.Complaints);
        }
    }

    [Theory]
    [InlineData(412)]
    [InlineData(360)]
    public async Task On_a_phone_each_name_on_the_band_is_a_target_of_24_pixels(int width)
    {
        await using var tab = await OpenAsync(atlas, Mount.File, "", new Screen(width, HasTouch: true));
        var sizes = await tab.Page.EvaluateAsync<double[]>("""
            () => {
              const names = [...document.querySelectorAll('.band-live .lane a:not([display])')].map((name) => ({ lane: name.closest('.lane'), box: name.querySelector('.around').getBoundingClientRect() }));
              const apart = names.flatMap((one, index) => names.slice(index + 1).filter((other) => other.lane === one.lane && Math.abs(other.box.top - one.box.top) > 1)
                .map((other) => Math.abs(other.box.top - one.box.top)));
              return [...names.flatMap(({ box }) => [box.width, box.height]), ...apart];
            }
            """);
        Assert.NotEmpty(sizes);
        Assert.All(sizes, size => Assert.True(size > 23.9, $"{size} pixels"));
    }

    [Fact]
    public async Task A_year_that_is_not_laid_out_yet_has_room_for_what_will_stand_there()
    {
        await using var tab = await OpenAsync(atlas, Mount.File, "", new Screen(1350));
        var lacking = await tab.Page.EvaluateAsync<string[]>("""
            () => [...document.querySelectorAll('.year')].filter((year) => year.getBoundingClientRect().bottom + 1 < year.lastElementChild.getBoundingClientRect().bottom)
              .map((year) => year.querySelector('h3').textContent)
            """);
        Assert.Empty(lacking);
    }

    [Fact]
    public async Task Names_keep_clear_of_each_other_when_one_looks_closer()
    {
        await using var tab = await OpenAsync(atlas, Mount.File, "?view=2006-01-01,2009-01-01&event=event:2007-kvm-in-linux");
        var found = await tab.Page.EvaluateAsync<string[]>(Overlaps);
        Assert.Empty(found.Skip(1));
        Assert.Contains("KVM is released with Linux 2.6.20", await tab.Page.Locator(".band-live a.current").TextContentAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Filters_narrow_list_and_band_count_what_is_left_and_are_in_the_address()
    {
        await using var tab = await OpenAsync(atlas, Mount.File);
        var all = await tab.Page.EvaluateAsync<int>(Shown);
        await ChooseAsync(tab.Page, "kind", "security");
        var security = await tab.Page.EvaluateAsync<int>(Shown);
        Assert.InRange(security, 1, all - 1);
        await Assertions.Expect(tab.Page.Locator("[id='page:shown']")).ToHaveTextAsync($"{security} of {all} events");
        Assert.Equal($"{security}", await tab.Page.Locator("input[value=security] ~ .count").TextContentAsync());

        await ChooseAsync(tab.Page, "product", "xen");
        var ofXen = await tab.Page.EvaluateAsync<int>(Shown);
        Assert.InRange(ofXen, 1, security);
        Assert.Equal($"{ofXen}", await tab.Page.Locator("input[value=security] ~ .count").TextContentAsync());
        await Assertions.Expect(tab.Page).ToHaveURLAsync(new Regex(@"\?kind=security&product=xen$"));
        Assert.Equal(0, await tab.Page.EvaluateAsync<int>("() => [...document.querySelectorAll('.year:not([hidden])')].filter(year => !year.querySelector('li[data-day]:not([hidden])')).length"));

        await tab.Page.FillAsync("[id='page:filter-q']", "xsa-7");
        Assert.Equal(1, await tab.Page.EvaluateAsync<int>(Shown));
        await tab.Page.ClickAsync("button[type=reset]");
        await Assertions.Expect(tab.Page.Locator("[id='page:shown']")).ToHaveTextAsync($"{all} events");
    }

    [Fact]
    public async Task The_address_brings_everything_back()
    {
        await using var tab = await OpenAsync(atlas, Mount.File, "?q=xen&from=2003&to=2007&detail=2&product=xen&event=event:2003-xen-paper-at-sosp");
        Assert.Equal("xen", await tab.Page.InputValueAsync("[id='page:filter-q']"));
        Assert.Equal("2003", await tab.Page.InputValueAsync("input[name=from]"));
        Assert.True(await tab.Page.IsCheckedAsync("input[name=detail][value='2']"));
        Assert.True(await tab.Page.IsCheckedAsync("input[value=xen][name=product]"));
        Assert.Equal("The Xen paper at SOSP", await tab.Page.Locator("[id='page:card'] h2").TextContentAsync());
        var years = await tab.Page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('.year')].filter(year => year.checkVisibility()).map(year => year.querySelector('h3').textContent)");
        Assert.All(years, year => Assert.InRange(year, "2003", "2007"));

        var view = await tab.Page.EvaluateAsync<string>(View);
        await Assertions.Expect(tab.Page).ToHaveURLAsync(new Regex("view="));
        var address = tab.Page.Url;
        await tab.Page.ClickAsync("[data-do=in]");
        await Assertions.Expect(tab.Page).Not.ToHaveURLAsync(address);
        Assert.NotEqual(view, await tab.Page.EvaluateAsync<string>(View));
        var closer = await tab.Page.EvaluateAsync<string>(View);
        await tab.Page.ReloadAsync();
        // The address names days; a day is some 85 of the view's millionths.
        var again = Places(await tab.Page.EvaluateAsync<string>(View));
        Assert.Equal(Places(closer).From, again.From, 200.0);
        Assert.Equal(Places(closer).Width, again.Width, 200.0);
    }

    [Fact]
    public async Task The_keyboard_alone_walks_from_event_to_event_and_opens_one()
    {
        await using var tab = await OpenAsync(atlas, Mount.File, "?detail=1");
        await tab.Page.FocusAsync("[data-detail] summary");
        await tab.Page.Keyboard.PressAsync("Tab");
        var first = await FocusedAsync(tab.Page);
        Assert.Equal(1, await tab.Page.Locator(".band-live a[tabindex='0']").CountAsync());

        await tab.Page.Keyboard.PressAsync("Home");
        Assert.StartsWith("Jul 1974: Popek and Goldberg", await FocusedAsync(tab.Page), StringComparison.Ordinal);
        await tab.Page.Keyboard.PressAsync("ArrowRight");
        Assert.StartsWith("15 May 1999: VMware ships its first product", await FocusedAsync(tab.Page), StringComparison.Ordinal);
        Assert.Equal("VMware ships its first product", await tab.Page.Locator("[id='page:card'] h2").TextContentAsync());
        await tab.Page.Keyboard.PressAsync("ArrowUp");
        Assert.Contains("VT-x", await FocusedAsync(tab.Page), StringComparison.Ordinal);
        await tab.Page.Keyboard.PressAsync("+");
        await tab.Page.Keyboard.PressAsync("ArrowLeft");
        Assert.NotEqual(first, await FocusedAsync(tab.Page));
        Assert.Equal(1, await tab.Page.Locator(".band-live a[tabindex='0']").CountAsync());

        var title = await tab.Page.Locator("[id='page:card'] h2").TextContentAsync();
        await tab.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(tab.Page.Locator("h1")).ToHaveTextAsync(title!);
        Assert.Empty(tab.Complaints);
    }

    [Fact]
    public async Task An_event_without_a_page_is_told_by_its_entry_and_found_by_its_address()
    {
        await using var tab = await OpenAsync(sample, Mount.File, "?event=event:2005-a-span#event:2005-a-span");
        var entry = tab.Page.Locator("[id='event:2005-a-span']");
        Assert.True(await entry.EvaluateAsync<bool>("item => item.matches(':target')"));
        Assert.Equal(0, await entry.Locator(".what a").CountAsync());
        Assert.Equal(1, await tab.Page.Locator("[id='event:2003-something'] .what a").CountAsync());
        await Assertions.Expect(tab.Page.Locator("[id='page:card'] h2")).ToHaveTextAsync("Something went on");
        Assert.Equal(0, await tab.Page.Locator("[id='page:card'] h2 a").CountAsync());

        await Assertions.Expect(entry.Locator(".entry-more li a")).ToBeHiddenAsync();
        await entry.Locator("summary").FocusAsync();
        await tab.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(entry.Locator(".entry-more li a")).ToBeVisibleAsync();
        Assert.Empty(tab.Complaints);
    }

    [Fact]
    public async Task The_filter_finds_what_an_entry_says_and_not_the_titles_of_its_sources()
    {
        await using var tab = await OpenAsync(sample, Mount.File, "?q=not+known+when+it+ended");
        await Assertions.Expect(tab.Page.Locator("[id='event:2005-a-span']")).ToBeVisibleAsync();
        var source = await tab.Page.Locator("[id='event:2005-a-span'] .entry-more li a").TextContentAsync();
        await tab.Page.FillAsync("[id='page:filter-q']", source!);
        await Assertions.Expect(tab.Page.Locator("[id='event:2005-a-span']")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task What_the_buttons_do_is_said_aloud()
    {
        await using var tab = await OpenAsync(sample, Mount.File);
        var told = tab.Page.Locator("[id='page:told']");
        await tab.Page.ClickAsync("[data-do=after]");
        await Assertions.Expect(told).ToContainTextAsync("Something happened");
        await tab.Page.ClickAsync("[data-do=after]");
        await Assertions.Expect(told).Not.ToContainTextAsync("Something happened");
        await tab.Page.ClickAsync("[data-do=in]");
        await Assertions.Expect(told).ToContainTextAsync("events");
    }

    [Fact]
    public async Task Without_script_the_list_is_whole_and_the_band_leads_into_it()
    {
        await using var tab = await OpenAsync(atlas, Mount.File, "", new Screen(HasScript: false));
        Assert.Equal(await tab.Page.Locator(".timeline li[data-day]").CountAsync(), await tab.Page.EvaluateAsync<int>(Shown));
        Assert.False(await tab.Page.Locator(".timeline-tools").IsVisibleAsync());
        Assert.False(await tab.Page.Locator(".band-bar").IsVisibleAsync());

        await tab.Page.Locator(".band-drawing a[href='#event:2003-xen-1-0-announced'] text").ClickAsync();
        Assert.True(await tab.Page.Locator("[id='event:2003-xen-1-0-announced']").EvaluateAsync<bool>("item => item.matches(':target')"));
        Assert.True(await tab.Page.Locator("nav.years a[href='#year:2013']").IsVisibleAsync());
    }

    [Fact]
    public async Task Zooming_takes_one_step_where_motion_is_not_wanted_and_many_where_it_is()
    {
        const string Steps = """
            async () => {
              const seen = new Set();
              const svg = document.querySelector('.band-live .lane svg');
              new MutationObserver(() => seen.add(svg.getAttribute('viewBox'))).observe(svg, { attributes: true });
              document.querySelector('[data-do=in]').click();
              await new Promise((done) => setTimeout(done, 500));
              return seen.size;
            }
            """;
        await using var tab = await OpenAsync(sample, Mount.File);
        Assert.Equal(1, await tab.Page.EvaluateAsync<int>(Steps));
        await tab.Page.EmulateMediaAsync(new() { ReducedMotion = ReducedMotion.NoPreference });
        Assert.InRange(await tab.Page.EvaluateAsync<int>(Steps), 2, 1000);
    }

    [Fact]
    public async Task Fingers_on_a_telephone_move_the_band_and_zoom_it()
    {
        const string Touch = """
            (moves) => {
              const svg = document.querySelector('.band-live');
              const box = svg.getBoundingClientRect();
              for (const [type, pointerId, x] of moves) {
                svg.dispatchEvent(new PointerEvent(type, { pointerId, pointerType: 'touch', clientX: box.left + x, clientY: box.top + 100, bubbles: true, button: 0 }));
              }
              return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(document.querySelector('.band-live .lane svg').getAttribute('viewBox')))));
            }
            """;
        await using var tab = await OpenAsync(sample, Mount.File, "", Screen.Phone);
        var pinched = Places(await tab.Page.EvaluateAsync<string>(Touch, new object[][] { ["pointerdown", 1, 140], ["pointerdown", 2, 180], ["pointermove", 1, 60], ["pointermove", 2, 260], ["pointerup", 1, 60], ["pointerup", 2, 260] }));
        Assert.InRange(pinched.Width, 100_000, 300_000);
        var moved = Places(await tab.Page.EvaluateAsync<string>(Touch, new object[][] { ["pointerdown", 3, 200], ["pointermove", 3, 100], ["pointerup", 3, 100] }));
        Assert.Equal(pinched.Width, moved.Width, 1.0);
        Assert.True(moved.From > pinched.From);
    }

    [Fact]
    public async Task A_drag_is_no_click_and_a_click_shows_the_event()
    {
        await using var tab = await OpenAsync(atlas, Mount.File);
        await tab.Page.Locator(".band-live a text", new() { HasText = "Xen 1.0 is announced" }).ClickAsync();
        Assert.Equal("Xen 1.0 is announced", await tab.Page.Locator("[id='page:card'] h2").TextContentAsync());
        await tab.Page.ClickAsync("[data-do=in]");
        var before = Places(await tab.Page.EvaluateAsync<string>(View));
        await tab.Page.Locator(".band-live").ScrollIntoViewIfNeededAsync();
        var band = await tab.Page.Locator(".band-live").BoundingBoxAsync();
        await tab.Page.Mouse.MoveAsync(band!.X + 500, band.Y + 60);
        await tab.Page.Mouse.DownAsync();
        await tab.Page.Mouse.MoveAsync(band.X + 300, band.Y + 60, new() { Steps = 4 });
        await tab.Page.Mouse.UpAsync();
        await tab.Page.EvaluateAsync("() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))");
        Assert.True(Places(await tab.Page.EvaluateAsync<string>(View)).From > before.From);
        Assert.Equal("Xen 1.0 is announced", await tab.Page.Locator(".band-live a.current text").TextContentAsync());
    }

    [Fact]
    public void The_page_with_all_that_it_fetches_is_under_150_KB_packed()
    {
        Assert.SkipUnless(atlas.Result.Succeeded, "The content does not build; a test of its own says so.");
        Assert.Contains(PackedPage.FilesOf(atlas, Path), file => file.Contains("timeline-band", StringComparison.Ordinal));
        Assert.True(System.Text.Encoding.UTF8.GetString(atlas.Result.Files.Single(file => file.Path == Path).Bytes.Span).Split("<li id=").Length > 400);
        Assert.InRange(PackedPage.Weigh(atlas, Path), 1, 150 * 1024);
    }

    private async Task<Tab> OpenAsync(ServedSite site, Mount mount, string query = "", Screen? screen = null)
    {
        Assert.SkipUnless(site.Result.Succeeded, "The content does not build; a test of its own says so.");
        var tab = await browser.OpenAsync(site.AddressOf(mount), screen);
        await tab.Page.GotoAsync(site.AddressOf(mount, Path) + query);
        return tab;
    }

    private static async Task ChooseAsync(IPage page, string facet, string value)
    {
        await page.ClickAsync($"details[data-facet={facet}] summary");
        await page.CheckAsync($"details[data-facet={facet}] input[value={value}]");
        await page.Keyboard.PressAsync("Escape");
    }

    private static Task<string> FocusedAsync(IPage page) => page.EvaluateAsync<string>("() => document.activeElement.getAttribute('aria-label') ?? document.activeElement.outerHTML.slice(0, 80)");

    private static (double From, double Width) Places(string viewBox)
    {
        var parts = viewBox.Split(' ').Select(part => double.Parse(part, System.Globalization.CultureInfo.InvariantCulture)).ToList();
        return (parts[0], parts[2]);
    }
}
