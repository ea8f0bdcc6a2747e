using Microsoft.Playwright;
using Site.Browser.Tests.Browsing;
using Site.Browser.Tests.Content;
using Site.Browser.Tests.Serving;

namespace Site.Browser.Tests;

/// <summary>The tracker as it stood on a day, which the browser works out, held against the features' and releases' files.</summary>
public sealed class AsOfTests(Chromium browser, AtlasSite atlas)
{
    // A line for each feature and column: title, release, statuses.
    private const string Cells = """
        () => {
          const releases = [...document.querySelectorAll('table.matrix thead th')].slice(1).map(heading => heading.textContent.trim().replace(/\s+/g, ' '));
          return [...document.querySelectorAll('table.matrix tbody tr:not(.group-row)')].flatMap(row => [...row.cells].slice(1).map((cell, index) =>
            `${row.cells[0].textContent} | ${releases[index]} | ${[...cell.querySelectorAll('a')].map(mark => mark.className).sort().join(' ')}`));
        }
        """;

    private static readonly (string Id, string Name, string ReleaseName)[] Products = [("kvm", "KVM", "Linux"), ("qemu", "QEMU", "QEMU"), ("libvirt", "libvirt", "libvirt"), ("xen", "Xen", "Xen")];

    [Theory]
    [InlineData(Mount.Below, "2010-06-01", "1 June 2010: Linux 2.6.34, ", "Xen 4.0. ")]
    [InlineData(Mount.File, "2017-05-26", "26 May 2017: Linux 4.11, ", "Xen 4.8. ")]
    public async Task Every_cell_has_the_statuses_that_held_for_the_newest_release_of_that_day(Mount mount, string day, string first, string last)
    {
        var newest = ReleaseFile.NewestOn(day);
        var wanted = FeatureFile.ReadAll()
            .Where(feature => Products.Any(product => feature.At(product.Id, newest[product.Id].Version).Any()))
            .SelectMany(feature => Products.Select(product =>
                $"{feature.Title} | {product.Name} {product.ReleaseName} {newest[product.Id].Name} | {string.Join(' ', feature.At(product.Id, newest[product.Id].Version).Select(statement => statement.Status).Distinct().Order(StringComparer.Ordinal))}"));

        await using var tab = await browser.OpenTrackerAsync(atlas, mount, $"as-of.html?on={day}");
        await Assertions.Expect(tab.Shown()).ToContainTextAsync(first);
        await Assertions.Expect(tab.Shown()).ToContainTextAsync(last);
        Assert.Equal(wanted.Order(StringComparer.Ordinal), (await tab.Page.EvaluateAsync<string[]>(Cells)).Order(StringComparer.Ordinal));
        Assert.Empty(tab.Complaints);
    }

    // What the sources in the features' files say of those days.
    [Theory]
    [InlineData("2010-06-01", "Intel EPT | KVM | Supported", "x2APIC emulation | KVM | Supported", "KVM ports that were removed | KVM | Supported Itanium")]
    [InlineData("2017-05-26", "KVM ports that were removed | KVM | Removed Itanium", "Credit2 scheduler | Xen | Supported", "Live patching | Xen | Technology preview x86", "Nested virtualization | Xen | Experimental x86, hvm guests, AMD")]
    public async Task A_cell_says_what_is_known_of_that_day(string day, params string[] facts)
    {
        await using var tab = await browser.OpenTrackerAsync(atlas, Mount.File, $"as-of.html?on={day}");
        foreach (var fact in facts.Select(fact => fact.Split(" | ")))
        {
            var row = tab.Page.Locator("tbody tr").Filter(new() { Has = tab.Page.GetByRole(AriaRole.Link, new() { Name = fact[0], Exact = true }) });
            await Assertions.Expect(row.Locator("td").Nth(Products.Index().Single(product => product.Item.Name == fact[1]).Index)).ToContainTextAsync(fact[2]);
        }
    }

    [Theory]
    [InlineData(Mount.Below)]
    [InlineData(Mount.File)]
    public async Task A_day_that_is_chosen_is_in_the_address_and_comes_back(Mount mount)
    {
        await using var tab = await browser.OpenTrackerAsync(atlas, mount, "as-of.html");
        await tab.Page.Locator("input[name=on]").FillAsync("2010-06-01");
        await Assertions.Expect(tab.Shown()).ToContainTextAsync("1 June 2010: Linux 2.6.34");
        Assert.EndsWith("?on=2010-06-01", tab.Page.Url, StringComparison.Ordinal);
        var rows = await tab.RowsAsync();

        await tab.Page.ReloadAsync();
        await Assertions.Expect(tab.Page.Locator("input[name=on]")).ToHaveValueAsync("2010-06-01");
        Assert.Equal(rows, await tab.RowsAsync());
        await Assertions.Expect(tab.Page.Locator("table.matrix caption")).ToContainTextAsync("An empty cell: nothing is said");

        await tab.Page.Locator("tbody td a").First.ClickAsync();
        await Assertions.Expect(tab.Page.Locator(":target")).ToBeVisibleAsync();
        Assert.Empty(tab.Complaints);
    }

    [Fact]
    public async Task The_keyboard_alone_chooses_a_day()
    {
        await using var tab = await browser.OpenTrackerAsync(atlas, Mount.File, "as-of.html?on=2017-05-26");
        await tab.TabToAsync("[id='page:on']");
        await tab.Page.Keyboard.PressAsync("ArrowUp");
        await Assertions.Expect(tab.Page).Not.ToHaveURLAsync(atlas.AddressOf(Mount.File, "tracker/as-of.html?on=2017-05-26"));
        Assert.DoesNotContain("26 May 2017", await tab.Shown().TextContentAsync(), StringComparison.Ordinal);
        await tab.TabToAsync("[data-copy]");
    }

    [Theory]
    [InlineData("2003-09-01", "none of the products had a release yet")]
    [InlineData("1999-01-01", "Linux ")]
    [InlineData("yesterday", "Linux ")]
    public async Task A_day_without_releases_says_so_and_what_is_no_day_is_today(string on, string says)
    {
        await using var tab = await browser.OpenTrackerAsync(atlas, Mount.File, $"as-of.html?on={on}");
        await Assertions.Expect(tab.Shown()).ToContainTextAsync(says);
        Assert.Empty(tab.Complaints);
    }

    [Fact]
    public async Task Without_script_days_have_pages_and_the_form_is_not_seen()
    {
        await using var tab = await browser.OpenTrackerAsync(atlas, Mount.File, "as-of.html", new Screen(HasScript: false));
        Assert.False(await tab.Page.Locator("form.chooser").IsVisibleAsync());
        foreach (var year in new[] { 2007, 2010, 2013, 2017, 2020, 2023 })
        {
            Assert.True(await tab.Page.Locator($"a[href='as-of/{year}-12-31.html']").IsVisibleAsync());
        }

        foreach (var release in ReleaseFile.ReadAll().Where(release => release is { Product: "xen", HasDay: true }))
        {
            Assert.True(await tab.Page.Locator($"a[href='as-of/{release.Date}.html']").First.IsVisibleAsync(), $"Xen {release.Name} has no page of its day.");
        }

        await tab.Page.ClickAsync("a[href='as-of/2010-12-31.html']");
        var newest = ReleaseFile.NewestOn("2010-12-31");
        var held = FeatureFile.ReadAll().Where(feature => Products.Any(product => feature.At(product.Id, newest[product.Id].Version).Any()));
        Assert.Equal(held.Select(feature => feature.Title).Order(StringComparer.Ordinal), (await tab.RowsAsync()).Order(StringComparer.Ordinal));
    }
}
