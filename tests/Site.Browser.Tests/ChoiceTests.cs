using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Site.Browser.Tests.Browsing;
using Site.Browser.Tests.Serving;

namespace Site.Browser.Tests;

/// <summary>The choice of a platform as a reader meets it, from a server and from disk.</summary>
public sealed partial class ChoiceTests(Chromium browser, SampleSite sample)
{
    [Theory]
    [InlineData(Mount.Below)]
    [InlineData(Mount.File)]
    public async Task Answers_lead_to_a_platform_with_the_reasons_and_into_the_address(Mount mount)
    {
        await using var tab = await OpenAsync(mount, "");
        await Assertions.Expect(Shown(tab)).ToHaveTextAsync("Answer at least one question.");

        await tab.Page.GetByLabel("Servers").CheckAsync();
        await tab.Page.GetByLabel("Hypervisors").CheckAsync();
        await Assertions.Expect(Shown(tab)).ToContainTextAsync("Answer: KVM.");
        var answer = tab.Page.Locator("#page\\:result");
        await Assertions.Expect(answer.GetByRole(AriaRole.Heading, new() { Level = 2 })).ToHaveTextAsync("Take KVM");
        await Assertions.Expect(answer.Locator("section.reasons").Nth(0)).ToContainTextAsync("It is a part of what runs there anyway.");
        await Assertions.Expect(answer.Locator("section.reasons").Nth(1).GetByRole(AriaRole.Heading)).ToHaveTextAsync("Why not Xen");
        await Assertions.Expect(answer.Locator("section.reasons").Nth(1)).ToContainTextAsync("It is not supported there.");
        Assert.EndsWith("?workload=servers&guests=nested", tab.Page.Url, StringComparison.Ordinal);
        Assert.Empty(tab.Complaints);
    }

    [Theory]
    [InlineData(Mount.Below)]
    [InlineData(Mount.File)]
    public async Task An_address_brings_its_answers_back(Mount mount)
    {
        await using var tab = await OpenAsync(mount, "?workload=cars&guests=nested,old,nonsense&nothing=1");
        await Assertions.Expect(tab.Page.GetByLabel("Cars and other things that move")).ToBeCheckedAsync();
        await Assertions.Expect(tab.Page.GetByLabel("Old guests that cannot be changed")).ToBeCheckedAsync();
        await Assertions.Expect(Shown(tab)).ToContainTextAsync("Answer: Neither. KVM: ruled out; Xen: ruled out.");

        await tab.Page.GetByLabel("Hypervisors").UncheckAsync();
        await Assertions.Expect(Shown(tab)).ToContainTextAsync("Answer: Xen.");
        Assert.EndsWith("?workload=cars&guests=old", tab.Page.Url, StringComparison.Ordinal);

        await tab.Page.GetByRole(AriaRole.Button, new() { Name = "Clear" }).ClickAsync();
        await Assertions.Expect(Shown(tab)).ToHaveTextAsync("Answer at least one question.");
        Assert.DoesNotContain('?', tab.Page.Url);
        Assert.Empty(tab.Complaints);
    }

    [Fact]
    public async Task The_keyboard_is_enough()
    {
        await using var tab = await OpenAsync(Mount.File, "");
        await tab.Page.GetByLabel("Servers").FocusAsync();
        await tab.Page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(Shown(tab)).ToContainTextAsync("Answer: Xen.");
        await tab.Page.Keyboard.PressAsync("Tab");
        await tab.Page.Keyboard.PressAsync("Space");
        await Assertions.Expect(tab.Page.GetByLabel("Hypervisors")).ToBeCheckedAsync();
        await Assertions.Expect(Shown(tab)).ToContainTextAsync("Answer: KVM.");
    }

    [Fact]
    public async Task A_reason_leads_to_its_rule_and_its_status_is_the_trackers()
    {
        await using var tab = await OpenAsync(Mount.File, "?workload=cars");
        var reason = tab.Page.Locator("#page\\:result .reasons li").First;
        await Assertions.Expect(reason.Locator(".evidence")).ToContainTextAsync("A feature");
        await reason.GetByRole(AriaRole.Link, new() { Name = "Cars and other things that move" }).ClickAsync();
        await Assertions.Expect(tab.Page).ToHaveURLAsync(RuleAnchor());
        await Assertions.Expect(tab.Page.Locator("tr:target")).ToContainTextAsync("It was shown for cars.");
    }

    [Fact]
    public async Task Without_script_the_table_has_every_rule_and_the_form_is_not_seen()
    {
        await using var tab = await browser.OpenAsync(sample.AddressOf(Mount.File), new Screen(HasScript: false));
        await tab.Page.GotoAsync(sample.AddressOf(Mount.File, "comparison/choose.html"));
        Assert.False(await tab.Page.Locator("#page\\:choice").IsVisibleAsync());
        Assert.Equal(4, await tab.Page.Locator("table.decision tbody tr").CountAsync());
        await Assertions.Expect(tab.Page.Locator("table.decision")).ToContainTextAsync("rules out Xen");
    }

    private static ILocator Shown(Tab tab) => tab.Page.GetByRole(AriaRole.Status);

    private async Task<Tab> OpenAsync(Mount mount, string query)
    {
        var tab = await browser.OpenAsync(sample.AddressOf(mount));
        await tab.Page.GotoAsync(sample.AddressOf(mount, "comparison/choose.html") + query);
        return tab;
    }

    [GeneratedRegex("#rule:cars-need-it$")]
    private static partial Regex RuleAnchor();
}
