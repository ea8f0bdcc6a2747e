using Microsoft.Playwright;
using Site.Browser.Tests.Browsing;
using Site.Browser.Tests.Serving;

namespace Site.Browser.Tests;

/// <summary>What makes reading on easier: keys, copies, the place one left, the pages around.</summary>
public sealed class ReadingTests(Chromium browser, SampleSite sample)
{
    private const string Article = "articles/everything.html";

    private const string Clipboard = "Object.defineProperty(navigator, 'clipboard', { value: { writeText: async text => { window.copied = text; } } })";
    private const string NoClipboard = "Object.defineProperty(navigator, 'clipboard', { value: { writeText: async () => { throw new Error('closed'); } } })";

    [Theory]
    [InlineData(Mount.Below)]
    [InlineData(Mount.File)]
    public async Task A_question_mark_shows_the_keys_and_Escape_goes_back_to_where_one_was(Mount mount)
    {
        await using var tab = await OpenAsync(mount, Article);
        await tab.Page.Locator("main a").First.FocusAsync();
        await tab.Page.Keyboard.PressAsync("?");
        var dialog = tab.Page.GetByRole(AriaRole.Dialog, new() { Name = "Keys" });
        await Assertions.Expect(dialog).ToBeVisibleAsync();
        await Assertions.Expect(dialog.GetByText("go to the search field")).ToBeVisibleAsync();

        await tab.Page.Keyboard.PressAsync("?");
        Assert.Equal(1, await tab.Page.Locator("dialog").CountAsync());
        await tab.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(tab.Page.Locator("dialog")).ToHaveCountAsync(0);
        Assert.True(await tab.Page.Locator("main a").First.EvaluateAsync<bool>("link => link === document.activeElement"));
        Assert.Empty(tab.Complaints);
    }

    [Fact]
    public async Task A_question_mark_is_one_where_one_writes()
    {
        await using var tab = await OpenAsync(Mount.File, Article);
        await tab.Page.FocusAsync("input[name=q]");
        await tab.Page.Keyboard.TypeAsync("why?");
        Assert.Equal("why?", await tab.Page.InputValueAsync("input[name=q]"));
        Assert.Equal(0, await tab.Page.Locator("dialog").CountAsync());
    }

    [Fact]
    public async Task Single_keys_can_be_turned_off_and_the_button_in_the_foot_stays()
    {
        await using var tab = await OpenAsync(Mount.Root, Article);
        await tab.Page.GetByRole(AriaRole.Button, new() { Name = "Keys" }).ClickAsync();
        await tab.Page.GetByLabel("The single keys").UncheckAsync();
        await tab.Page.GetByRole(AriaRole.Button, new() { Name = "Close" }).ClickAsync();
        await tab.Page.ReloadAsync();

        await tab.Page.Keyboard.PressAsync("/");
        Assert.False(await tab.Page.Locator("input[name=q]").EvaluateAsync<bool>("field => field === document.activeElement"));
        await tab.Page.Keyboard.PressAsync("?");
        await tab.Page.GetByRole(AriaRole.Button, new() { Name = "Keys" }).ClickAsync();
        await Assertions.Expect(tab.Page.Locator("dialog")).ToHaveCountAsync(1);
    }

    [Theory]
    [InlineData(Mount.Below)]
    [InlineData(Mount.File)]
    public async Task Code_is_copied_as_it_stands(Mount mount)
    {
        await using var tab = await OpenAsync(mount, Article, Clipboard);
        var box = tab.Page.Locator(".prose .code").First;
        var text = await box.Locator("pre").TextContentAsync();
        await box.GetByRole(AriaRole.Button, new() { Name = "Copy this code" }).FocusAsync();
        await tab.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(tab.Page.GetByRole(AriaRole.Status).Filter(new() { HasText = "Copied" })).ToBeVisibleAsync();
        Assert.Equal(text!.TrimEnd(), await tab.Page.EvaluateAsync<string>("() => window.copied"));
        Assert.Empty(tab.Complaints);
    }

    [Fact]
    public async Task Where_the_clipboard_is_closed_the_text_is_selected()
    {
        await using var tab = await OpenAsync(Mount.File, Article, NoClipboard);
        var box = tab.Page.Locator(".prose .code").First;
        await box.GetByRole(AriaRole.Button, new() { Name = "Copy this code" }).ClickAsync();
        await Assertions.Expect(tab.Page.GetByRole(AriaRole.Status).Filter(new() { HasText = "Selected" })).ToBeVisibleAsync();
        Assert.Equal(await box.Locator("pre").TextContentAsync(), await tab.Page.EvaluateAsync<string>("() => getSelection().toString() + '\\n'"));
    }

    [Theory]
    [InlineData(Article, ".prose h2 .anchor")]
    [InlineData("features/a-feature.html", ".statement-head .anchor")]
    [InlineData("timeline/index.html", ".happenings a.when")]
    public async Task A_permalink_is_copied_when_one_goes_to_it(string path, string link)
    {
        await using var tab = await OpenAsync(Mount.Root, path, Clipboard);
        var address = await tab.Page.Locator(link).First.EvaluateAsync<string>("link => link.href");
        await tab.Page.Locator(link).First.FocusAsync();
        await tab.Page.Keyboard.PressAsync("Enter");
        await tab.Page.WaitForFunctionAsync("() => window.copied");
        Assert.Equal(address, await tab.Page.EvaluateAsync<string>("() => window.copied"));
        Assert.StartsWith(sample.AddressOf(Mount.Root, path) + "#", address, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Article, Mount.Below)]
    [InlineData(Article, Mount.File)]
    [InlineData("bibliography.html", Mount.File)]
    public async Task A_source_is_cited_in_plain_text_and_in_BibTeX(string path, Mount mount)
    {
        await using var tab = await OpenAsync(mount, path, Clipboard);
        var cite = tab.Page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Cite ") }).First;
        var key = (await cite.GetAttributeAsync("aria-label"))!["Cite ".Length..];
        await cite.ClickAsync();
        var dialog = tab.Page.GetByRole(AriaRole.Dialog, new() { Name = "Cite this source" });
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Copy BibTeX" }).ClickAsync();
        await tab.Page.WaitForFunctionAsync("() => window.copied");
        Assert.Contains($"{{{key},", await tab.Page.EvaluateAsync<string>("() => window.copied"), StringComparison.Ordinal);
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Copy plain text" }).ClickAsync();
        await tab.Page.WaitForFunctionAsync("() => !window.copied.startsWith('@')");
        Assert.Empty(tab.Complaints);
    }

    [Fact]
    public async Task The_record_of_a_paper_is_copied_as_a_line_and_its_BibTeX_as_it_stands()
    {
        await using var tab = await OpenAsync(Mount.File, "papers/a-paper.html", Clipboard);
        await tab.Page.GetByRole(AriaRole.Button, new() { Name = "Copy this text" }).First.ClickAsync();
        await tab.Page.WaitForFunctionAsync("() => window.copied");
        Assert.DoesNotContain("\n", await tab.Page.EvaluateAsync<string>("() => window.copied"), StringComparison.Ordinal);

        await tab.Page.Locator(".bibtex summary").ClickAsync();
        await tab.Page.Locator(".bibtex .copy").ClickAsync();
        await tab.Page.WaitForFunctionAsync("() => window.copied.startsWith('@')");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_page_says_how_to_cite_it_with_script_and_without(bool hasScript)
    {
        await using var tab = await browser.OpenAsync(sample.AddressOf(Mount.File), new Screen(HasScript: hasScript));
        await tab.Page.GotoAsync(sample.AddressOf(Mount.File, Article));
        var box = tab.Page.Locator(".cite-page");
        await box.Locator("summary").ClickAsync();
        await Assertions.Expect(box.GetByText("@misc{sample-atlas-article-everything")).ToBeVisibleAsync();
        Assert.Equal(hasScript ? 2 : 0, await box.GetByRole(AriaRole.Button).CountAsync());
    }

    [Theory]
    [InlineData(Mount.Root)]
    [InlineData(Mount.File)]
    public async Task A_reader_who_comes_back_to_a_long_page_is_where_he_left_it(Mount mount)
    {
        await using var tab = await LeaveAsync(mount);
        await tab.Page.GotoAsync(sample.AddressOf(mount, Article));
        await Assertions.Expect(tab.Page.GetByRole(AriaRole.Status).Filter(new() { HasText = "Where you left off" })).ToBeVisibleAsync();
        Assert.InRange(await TopOfTablesAsync(tab), 20, 60);

        await tab.Page.GetByRole(AriaRole.Button, new() { Name = "To the top" }).ClickAsync();
        Assert.Equal(0, await tab.Page.EvaluateAsync<int>("() => scrollY"));
        Assert.Empty(tab.Complaints);
    }

    [Theory]
    [InlineData("#a-heading-of-level-three")]
    [InlineData("?highlight=tables")]
    public async Task A_link_to_a_place_goes_to_that_place(string place)
    {
        await using var tab = await LeaveAsync(Mount.Root);
        await tab.Page.GotoAsync(sample.AddressOf(Mount.Root, Article) + place);
        Assert.NotInRange(await TopOfTablesAsync(tab), 20, 60);
        Assert.Equal(0, await tab.Page.GetByText("Where you left off").CountAsync());
    }

    [Fact]
    public async Task A_short_page_begins_at_its_beginning()
    {
        await using var tab = await browser.OpenAsync(sample.AddressOf(Mount.Root), new Screen(Height: 300));
        await tab.Page.GotoAsync(sample.AddressOf(Mount.Root, "articles/short.html"));
        await tab.Page.Keyboard.PressAsync("End");
        await tab.Page.GotoAsync(sample.AddressOf(Mount.Root, "index.html"));
        await tab.Page.GotoAsync(sample.AddressOf(Mount.Root, "articles/short.html"));
        Assert.Equal(0, await tab.Page.EvaluateAsync<int>("() => scrollY"));
    }

    [Theory]
    [InlineData(1440, false)]
    [InlineData(1440, true)]
    [InlineData(360, false)]
    public async Task The_map_of_neighbours_names_each_beside_its_point_and_on_a_telephone_as_a_list(int width, bool isDark)
    {
        await using var tab = await browser.OpenAsync(sample.AddressOf(Mount.File), new Screen(width, IsDark: isDark, HasScript: false));
        await tab.Page.GotoAsync(sample.AddressOf(Mount.File, Article));
        await tab.Page.Locator(".map summary").ClickAsync();
        var links = tab.Page.Locator(".map a");
        Assert.True(await links.CountAsync() > 2);
        Assert.Equal(width > 600, await tab.Page.Locator(".map svg").IsVisibleAsync());

        // No two names meet, and each stands at the height of a point.
        var wrong = await tab.Page.EvaluateAsync<string[]>(
            """
            () => {
              const boxes = [...document.querySelectorAll('.map li')].map(item => [item.textContent, item.getBoundingClientRect()]);
              const wrong = boxes.flatMap(([one, a], i) => boxes.slice(i + 1)
                .filter(([, b]) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1).map(([other]) => `${one} meets ${other}`));
              const svg = document.querySelector('.map svg');
              if (svg.checkVisibility()) {
                const frame = svg.getBoundingClientRect();
                const points = [...svg.querySelector('.dot').getAttribute('d').matchAll(/M(\d+) (\d+)/g)].map(([, , y]) => frame.top + y * frame.width / 100);
                wrong.push(...boxes.filter(([, box]) => !points.some(y => Math.abs(y - (box.top + box.bottom) / 2) < 1.5)).map(([name]) => `${name} has no point`));
              }
              return wrong;
            }
            """);
        Assert.Empty(wrong);
        await links.First.ClickAsync();
        Assert.DoesNotContain("everything", tab.Page.Url, StringComparison.Ordinal);
    }

    private async Task<Tab> LeaveAsync(Mount mount)
    {
        var tab = await browser.OpenAsync(sample.AddressOf(mount), new Screen(1440, 400));
        await tab.Page.GotoAsync(sample.AddressOf(mount, Article));
        await tab.Page.EvaluateAsync("() => scrollBy({ top: document.getElementById('tables').getBoundingClientRect().top - 40, behavior: 'instant' })");
        await tab.Page.GotoAsync(sample.AddressOf(mount, "index.html"));
        return tab;
    }

    private static Task<double> TopOfTablesAsync(Tab tab) => tab.Page.EvaluateAsync<double>("() => document.getElementById('tables').getBoundingClientRect().top");

    private async Task<Tab> OpenAsync(Mount mount, string path, string? before = null)
    {
        var tab = await browser.OpenAsync(sample.AddressOf(mount));
        if (before is not null)
        {
            await tab.Page.AddInitScriptAsync(before);
        }

        await tab.Page.GotoAsync(sample.AddressOf(mount, path));
        return tab;
    }
}
