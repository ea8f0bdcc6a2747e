using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Site.Browser.Tests.Browsing;
using Site.Browser.Tests.Content;
using Site.Browser.Tests.Serving;

namespace Site.Browser.Tests;

/// <summary>The tracker's matrices as a reader narrows them, with the real content.</summary>
public sealed class TrackerFilterTests(Chromium browser, AtlasSite atlas)
{
    // Words of statuses that are broken in two, and panels that are not wholly in the window.
    private const string BrokenStatuses = """
        () => [...document.querySelectorAll('.matrix td > :is(a, span)')].filter(mark => mark.checkVisibility()).flatMap(mark => [...mark.childNodes])
          .filter(node => node.nodeType === Node.TEXT_NODE)
          .flatMap(node => [...node.data.matchAll(/\w+/g)].map(word => {
            const range = document.createRange();
            range.setStart(node, word.index);
            range.setEnd(node, word.index + word[0].length);
            return new Set([...range.getClientRects()].map(box => Math.round(box.top))).size > 1 ? word[0] : '';
          })).filter(word => word !== '')
        """;

    private const string OpenPanel = """
        () => {
          const panel = document.querySelector('details.facet[open]');
          const box = panel.lastElementChild.getBoundingClientRect();
          return box.width > 0 && box.left >= 0 && box.right <= innerWidth && document.documentElement.scrollWidth <= innerWidth ? '' : panel.querySelector('summary').textContent;
        }
        """;

    [Theory]
    [InlineData(Mount.Below)]
    [InlineData(Mount.File)]
    public async Task A_query_shows_just_the_features_whose_files_say_so(Mount mount)
    {
        var newest = ReleaseFile.NewestOn("9999-12-31")["xen"].Version;
        var wanted = FeatureFile.ReadAll()
            .Where(feature => feature.At("xen", newest).Any(statement => statement.Status == "experimental"))
            .Where(feature => feature.Statements.Any(statement => statement is { Product: "xen", Status: "experimental", Since.Length: > 0 } && ReleaseFile.VersionOf(statement.Since) >= new Version(4, 17)))
            .Select(feature => feature.Title).Order(StringComparer.Ordinal).ToList();
        Assert.NotEmpty(wanted);

        await using var tab = await browser.OpenTrackerAsync(atlas, mount, "index.html");
        var all = (await tab.RowsAsync()).Length;
        await tab.Page.GetByLabel("Filter").FillAsync("status:experimental product:xen since:>=4.17");
        await Assertions.Expect(tab.Shown()).ToHaveTextAsync($"{wanted.Count} of {all} rows");
        Assert.Equal(wanted, (await tab.RowsAsync()).Order(StringComparer.Ordinal));
        Assert.EndsWith("?q=status:experimental+product:xen+since:%3E%3D4.17", tab.Page.Url, StringComparison.Ordinal);
        Assert.Empty(tab.Complaints);
    }

    [Fact]
    public async Task What_a_minus_stands_before_is_left_out_and_words_look_for_names()
    {
        var features = FeatureFile.ReadAll();
        await using var tab = await browser.OpenTrackerAsync(atlas, Mount.File, "index.html");
        await tab.Page.GetByLabel("Filter").FillAsync("-area:storage -area:cpu");
        await Assertions.Expect(tab.Shown()).ToContainTextAsync(" of ");
        var left = features.Where(feature => !feature.Areas.Contains("storage") && !feature.Areas.Contains("cpu")).Select(feature => feature.Title);
        Assert.Equal(left.Order(StringComparer.Ordinal), (await tab.RowsAsync()).Order(StringComparer.Ordinal));

        await tab.Page.GetByLabel("Filter").FillAsync("\"extended page tables\"");
        await Assertions.Expect(tab.Shown()).ToContainTextAsync(" of ");
        Assert.Contains("Intel EPT", await tab.RowsAsync());
        Assert.DoesNotContain("Intel TDX", await tab.RowsAsync());

        await tab.Page.GetByRole(AriaRole.Button, new() { Name = "Clear" }).ClickAsync();
        await Assertions.Expect(tab.Shown()).ToHaveTextAsync($"{features.Length} rows");
        Assert.DoesNotContain('?', tab.Page.Url);
    }

    [Theory]
    [InlineData(Mount.Below)]
    [InlineData(Mount.File)]
    public async Task A_facets_count_is_the_number_of_rows_that_its_box_shows(Mount mount)
    {
        await using var tab = await browser.OpenTrackerAsync(atlas, mount, "index.html");
        var alone = await TickAsync(tab, "product", "xen");
        Assert.Equal(alone, (await tab.RowsAsync()).Length);
        var both = await TickAsync(tab, "status", "experimental");
        Assert.InRange(both, 1, alone - 1);
        var rows = await tab.RowsAsync();
        Assert.Equal(both, rows.Length);
        await Assertions.Expect(tab.Page.GetByLabel("Filter")).ToHaveValueAsync("status:experimental product:xen");

        var newest = ReleaseFile.NewestOn("9999-12-31")["xen"].Version;
        var said = FeatureFile.ReadAll().Where(feature => feature.At("xen", newest).Any(statement => statement.Status == "experimental")).Select(feature => feature.Title);
        Assert.Equal(said.Order(StringComparer.Ordinal), rows.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(Mount.Below)]
    [InlineData(Mount.File)]
    public async Task A_reload_brings_query_boxes_and_columns_back(Mount mount)
    {
        await using var tab = await browser.OpenTrackerAsync(atlas, mount, "index.html");
        await TickAsync(tab, "status", "removed");
        await OpenAsync(tab, "details[data-columns]");
        await tab.Page.GetByLabel("libvirt", new() { Exact = true }).Last.UncheckAsync();
        await Assertions.Expect(tab.Page.Locator("th[data-key=libvirt]")).ToBeHiddenAsync();
        var rows = await tab.RowsAsync();
        Assert.EndsWith("?q=status:removed&cols=kvm,qemu,xen", tab.Page.Url, StringComparison.Ordinal);

        await tab.Page.ReloadAsync();
        await Assertions.Expect(tab.Page.GetByLabel("Filter")).ToHaveValueAsync("status:removed");
        Assert.Equal(rows, await tab.RowsAsync());
        await Assertions.Expect(tab.Page.Locator("th[data-key=libvirt]")).ToBeHiddenAsync();
        await Assertions.Expect(tab.Page.Locator("th[data-key=qemu]")).ToBeVisibleAsync();
        Assert.True(await tab.Page.Locator("details[data-facet=status] li[data-value=removed] input").IsCheckedAsync());
        Assert.False(await tab.Page.Locator("details[data-columns] input[value=libvirt]").IsCheckedAsync());
        Assert.Empty(tab.Complaints);
    }

    [Theory]
    [InlineData(Mount.Below)]
    [InlineData(Mount.File)]
    public async Task The_link_can_be_copied(Mount mount)
    {
        await using var tab = await browser.OpenTrackerAsync(atlas, mount, "index.html?q=apic");
        await tab.Page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await tab.Page.GetByLabel("Filter").FillAsync("apic product:kvm");
        await tab.Page.GetByRole(AriaRole.Button, new() { Name = "Copy link" }).ClickAsync();
        await Assertions.Expect(tab.Page.Locator("[data-copy]")).ToHaveTextAsync("Copied");
        Assert.EndsWith("?q=apic+product:kvm", tab.Page.Url, StringComparison.Ordinal);
        Assert.Equal(tab.Page.Url, await tab.Page.EvaluateAsync<string>("() => navigator.clipboard.readText()"));
    }

    [Fact]
    public async Task Where_the_clipboard_is_closed_the_link_is_shown_to_be_copied_by_hand()
    {
        await using var tab = await browser.OpenTrackerAsync(atlas, Mount.File, "index.html?q=apic");
        await tab.Page.EvaluateAsync("() => Object.defineProperty(navigator, 'clipboard', { value: undefined })");
        await tab.Page.GetByRole(AriaRole.Button, new() { Name = "Copy link" }).ClickAsync();
        await Assertions.Expect(tab.Page.GetByLabel("Link to copy")).ToHaveValueAsync(tab.Page.Url);
    }

    [Fact]
    public async Task The_keyboard_alone_filters_folds_groups_chooses_columns_and_moves_the_table()
    {
        await using var tab = await browser.OpenTrackerAsync(atlas, Mount.File, "index.html");
        await tab.TabToAsync("[id='page:filter-q']");
        await tab.Page.Keyboard.TypeAsync("area:memory");
        await Assertions.Expect(tab.Shown()).ToContainTextAsync(" of ");
        var memory = (await tab.RowsAsync()).Length;

        await tab.TabToAsync("details[data-facet=status] summary");
        await tab.Page.Keyboard.PressAsync("Enter");
        await tab.TabToAsync("li[data-value=experimental] input");
        await tab.Page.Keyboard.PressAsync("Space");
        await Assertions.Expect(tab.Page.GetByLabel("Filter")).ToHaveValueAsync("status:experimental area:memory");
        var both = (await tab.RowsAsync()).Length;
        Assert.InRange(both, 1, memory - 1);
        await tab.Page.Keyboard.PressAsync("Escape");
        Assert.True(await tab.HasFocusAsync("details[data-facet=status]:not([open]) summary"));

        await tab.TabToAsync("details[data-columns] summary");
        await tab.Page.Keyboard.PressAsync("Enter");
        await tab.TabToAsync("details[data-columns] input[value=kvm]");
        await tab.Page.Keyboard.PressAsync("Space");
        await Assertions.Expect(tab.Page.Locator("th[data-key=kvm]")).ToBeHiddenAsync();
        await tab.Page.Keyboard.PressAsync("Escape");

        await tab.Page.Keyboard.PressAsync("Shift+Tab");
        await tab.TabToAsync(".group-row button");
        await tab.Page.Keyboard.PressAsync("Enter");
        Assert.True(await tab.HasFocusAsync("button[aria-expanded=false]"));
        Assert.InRange((await tab.RowsAsync()).Length, 0, both - 1);
        await tab.Page.Keyboard.PressAsync("Space");
        Assert.True(await tab.HasFocusAsync("button[aria-expanded=true]"));
        Assert.Equal(both, (await tab.RowsAsync()).Length);
        Assert.Empty(tab.Complaints);
    }

    [Fact]
    public async Task The_arrow_keys_move_a_table_that_is_wider_and_longer_than_its_window()
    {
        await using var tab = await browser.OpenTrackerAsync(atlas, Mount.File, "xen.html");
        await tab.TabToAsync(".matrix-region");
        await tab.Page.Keyboard.PressAsync("ArrowDown");
        await tab.Page.Keyboard.PressAsync("ArrowRight");
        await tab.Page.WaitForFunctionAsync("() => { const region = document.querySelector('.matrix-region'); return region.scrollTop > 0 && region.scrollLeft > 0; }");
        var head = await tab.Page.Locator("table.matrix thead th").First.BoundingBoxAsync();
        var region = await tab.Page.Locator(".matrix-region").BoundingBoxAsync();
        Assert.Equal(region!.X, head!.X, 1.0);
    }

    [Theory]
    [InlineData(360)]
    [InlineData(768)]
    [InlineData(960)]
    [InlineData(1280)]
    public async Task Panels_open_within_the_window_and_words_stay_whole(int width)
    {
        foreach (var page in new[] { "index.html", "xen.html" })
        {
            await using var tab = await browser.OpenTrackerAsync(atlas, Mount.File, page, new Screen(width));
            Assert.Empty(await tab.Page.EvaluateAsync<string[]>(BrokenStatuses));
            var panels = await tab.Page.Locator("details.facet > summary:visible").AllAsync();
            Assert.True(panels.Count > 4);
            foreach (var panel in panels)
            {
                await panel.ClickAsync();
                Assert.Equal("", await tab.Page.EvaluateAsync<string>(OpenPanel));
                await tab.Page.Keyboard.PressAsync("Escape");
            }
        }
    }

    [Theory]
    [InlineData("tracker/index.html")]
    [InlineData("tracker/xen.html")]
    [InlineData("tracker/architectures.html")]
    public void A_matrix_with_all_that_it_fetches_is_under_100_KB_packed(string page)
    {
        Assert.SkipUnless(atlas.Result.Succeeded, "The content does not build; a test of its own says so.");
        Assert.Contains(PackedPage.FilesOf(atlas, page), file => file.Contains("/matrix.", StringComparison.Ordinal));
        Assert.InRange(PackedPage.Weigh(atlas, page), 1, 100 * 1024);
    }

    /// <summary>Ticks the box of a value and tells how many rows were said to have it.</summary>
    private static async Task<int> TickAsync(Tab tab, string facet, string value)
    {
        await OpenAsync(tab, $"details[data-facet={facet}]");
        var item = tab.Page.Locator($"details[data-facet={facet}] li[data-value={value}]");
        var count = int.Parse((await item.Locator(".count").TextContentAsync())!, System.Globalization.CultureInfo.InvariantCulture);
        await item.Locator("input").CheckAsync();
        await tab.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(tab.Shown()).ToHaveTextAsync(new Regex($"^{count} "));
        return count;
    }

    private static Task OpenAsync(Tab tab, string panel) => tab.Page.ClickAsync(panel + " summary");
}
