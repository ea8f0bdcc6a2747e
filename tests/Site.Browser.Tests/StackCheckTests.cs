using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Site.Browser.Tests.Browsing;
using Site.Browser.Tests.Content;
using Site.Browser.Tests.Serving;

namespace Site.Browser.Tests;

/// <summary>The check of a stack with the real content: what works, what is blocked and by what, who says so.</summary>
public sealed class StackCheckTests(Chromium browser, AtlasSite atlas)
{
    private const string Linux515 = "stack.html?kvm=5.15&qemu=6.2&arch=x86&cpu=intel";

    [Theory]
    [InlineData(Mount.Below)]
    [InlineData(Mount.File)]
    public async Task On_Linux_5_15_with_QEMU_6_2_works_what_the_files_say_and_TDX_lacks_its_kernel(Mount mount)
    {
        var tdx = FeatureFile.Read("tdx").FirstThere("kvm");
        await using var tab = await browser.OpenTrackerAsync(atlas, mount, Linux515);
        await Assertions.Expect(tab.Shown()).ToContainTextAsync("Linux 5.15, QEMU 6.2.0 on x86: works: ");
        await Assertions.Expect(tab.Page.Locator("select[name=qemu]")).ToHaveValueAsync("6.2.0");
        Assert.Equal("works", await OutcomeAsync(tab, "Intel EPT"));
        Assert.Equal("works", await OutcomeAsync(tab, "x2APIC emulation"));
        Assert.Equal("works", await OutcomeAsync(tab, "Nested virtualization"));
        Assert.Equal("not-there", await OutcomeAsync(tab, "Credit2 scheduler"));

        Assert.Equal("blocked", await OutcomeAsync(tab, "Intel TDX"));
        var blocked = Verdict(tab, "Intel TDX");
        await Assertions.Expect(blocked.Locator("summary")).ToContainTextAsync($"needs Linux {tdx.Since} or later; this is 5.15");
        await blocked.Locator("summary").ClickAsync();
        await Assertions.Expect(blocked.Locator(".layer").First.Locator("a[href*='bibliography.html#ref:']").First).ToBeVisibleAsync();
        await blocked.Locator(".need-missing a").First.ClickAsync();
        await Assertions.Expect(tab.Page.Locator("h1")).ToHaveTextAsync("Intel TDX");
        await Assertions.Expect(tab.Page.Locator(":target")).ToHaveAttributeAsync("id", new Regex($"^statement:kvm-{Regex.Escape(tdx.Since)}"));
        Assert.Empty(tab.Complaints);
    }

    [Theory]
    [InlineData(Mount.Below)]
    [InlineData(Mount.File)]
    public async Task On_Xen_4_17_works_what_the_files_say_and_PCI_hotplug_lacks_its_release(Mount mount)
    {
        var hotplug = FeatureFile.Read("pci-hotplug").FirstThere("xen");
        await using var tab = await browser.OpenTrackerAsync(atlas, mount, "stack.html?xen=4.17");
        await Assertions.Expect(tab.Shown()).ToContainTextAsync("Xen 4.17 on x86: works: ");
        Assert.Equal("works", await OutcomeAsync(tab, "Credit2 scheduler"));
        Assert.Equal("works", await OutcomeAsync(tab, "Event channels"));
        Assert.Equal("caveat", await OutcomeAsync(tab, "Nested virtualization"));
        Assert.Equal("not-there", await OutcomeAsync(tab, "Transcendent memory (tmem)"));
        Assert.Equal("not-there", await OutcomeAsync(tab, "Dirty ring"));

        Assert.Equal("blocked", await OutcomeAsync(tab, "PCI hotplug"));
        await Assertions.Expect(Verdict(tab, "PCI hotplug").Locator("summary")).ToContainTextAsync($"needs Xen {hotplug.Since} or later; this is 4.17");
        var works = Verdict(tab, "Credit2 scheduler");
        await works.Locator("summary").ClickAsync();
        await Assertions.Expect(works.Locator(".mark")).ToHaveTextAsync("Supported");
        await works.Locator("a[href*='bibliography.html#ref:xen-support-4.12']").ClickAsync();
        await Assertions.Expect(tab.Page.Locator(":target")).ToHaveAttributeAsync("id", "ref:xen-support-4.12");
        Assert.Empty(tab.Complaints);
    }

    [Fact]
    public async Task Every_verdict_names_its_sources_or_says_that_nothing_is_known()
    {
        foreach (var stack in new[] { Linux515, "stack.html?xen=4.17&arch=arm64" })
        {
            await using var tab = await browser.OpenTrackerAsync(atlas, Mount.File, stack);
            await Assertions.Expect(tab.Page.Locator("details.verdict").First).ToBeVisibleAsync();
            Assert.Empty(await tab.Page.EvaluateAsync<string[]>("""
                () => [...document.querySelectorAll('.outcome:not(.outcome-unknown) .layer')]
                  .filter(layer => !layer.querySelector('.said-nothing, .mark.unknown, .mark.not-applicable') && !layer.querySelector('a[href*="bibliography.html#ref:"]'))
                  .map(layer => `${layer.closest('details').querySelector('h3').textContent}: ${layer.textContent}`)
                """));
        }
    }

    [Fact]
    public async Task The_maker_of_the_CPU_decides_what_is_blocked_and_is_in_the_address()
    {
        await using var tab = await browser.OpenTrackerAsync(atlas, Mount.File, Linux515);
        Assert.Equal("blocked", await OutcomeAsync(tab, "AMD NPT"));
        await Assertions.Expect(Verdict(tab, "AMD NPT").Locator("summary")).ToContainTextAsync("needs a CPU by AMD");
        await Assertions.Expect(Verdict(tab, "AMD SEV-SNP").Locator("summary")).ToContainTextAsync("which this CPU does not have");

        await tab.Page.GetByLabel("CPU by").SelectOptionAsync("amd");
        await Assertions.Expect(Verdict(tab, "Intel EPT").Locator("summary")).ToContainTextAsync("needs a CPU by Intel");
        Assert.Equal("works", await OutcomeAsync(tab, "AMD NPT"));
        await Assertions.Expect(Verdict(tab, "AMD SEV-SNP").Locator("summary")).ToContainTextAsync("or later; this is 5.15");
        Assert.EndsWith("?kvm=5.15&qemu=6.2.0&arch=x86&cpu=amd", tab.Page.Url, StringComparison.Ordinal);

        await tab.Page.GetByLabel("Architecture").SelectOptionAsync("arm64");
        await Assertions.Expect(tab.Page.GetByLabel("CPU by")).ToBeDisabledAsync();
        Assert.Equal("works", await OutcomeAsync(tab, "KVM on arm64"));
        Assert.NotEqual("works", await OutcomeAsync(tab, "Intel EPT"));
        Assert.EndsWith("?kvm=5.15&qemu=6.2.0&arch=arm64", tab.Page.Url, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Mount.Below)]
    [InlineData(Mount.File)]
    public async Task The_keyboard_chooses_a_stack_and_a_reload_brings_it_back(Mount mount)
    {
        await using var tab = await browser.OpenTrackerAsync(atlas, mount, "stack.html");
        await Assertions.Expect(tab.Shown()).ToHaveTextAsync("Choose a release of what you run.");
        await tab.TabToAsync("select[name=xen]");
        await tab.Page.Keyboard.TypeAsync("4.17");
        await Assertions.Expect(tab.Shown()).ToContainTextAsync("Xen 4.17 on x86");
        await tab.Page.Keyboard.PressAsync("Tab");
        await tab.Page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(tab.Shown()).Not.ToContainTextAsync("on x86");
        var shown = await tab.Shown().TextContentAsync();
        var verdicts = await tab.Page.Locator("details.verdict h3").AllTextContentsAsync();
        Assert.Contains("?xen=4.17&arch=", tab.Page.Url, StringComparison.Ordinal);

        await tab.Page.ReloadAsync();
        await Assertions.Expect(tab.Shown()).ToHaveTextAsync(shown!);
        Assert.Equal(verdicts, await tab.Page.Locator("details.verdict h3").AllTextContentsAsync());

        await tab.TabToAsync("details.verdict summary");
        await tab.Page.Keyboard.PressAsync("Space");
        await Assertions.Expect(tab.Page.Locator("details.verdict .layer").First).ToBeVisibleAsync();
        Assert.Empty(tab.Complaints);
    }

    [Fact]
    public async Task Without_script_the_form_is_not_seen_and_links_lead_to_what_needs_none()
    {
        await using var tab = await browser.OpenTrackerAsync(atlas, Mount.File, "stack.html", new Screen(HasScript: false));
        Assert.False(await tab.Page.Locator("form.chooser").IsVisibleAsync());
        await tab.Page.GetByRole(AriaRole.Link, new() { Name = "pages of days" }).ClickAsync();
        await Assertions.Expect(tab.Page.Locator("h1")).ToHaveTextAsync("The tracker as of a day");
    }

    private static ILocator Verdict(Tab tab, string feature) =>
        tab.Page.Locator("details.verdict").Filter(new() { Has = tab.Page.GetByRole(AriaRole.Heading, new() { Name = feature, Exact = true }) });

    /// <summary>The section of the result that a feature is in: works, caveat, blocked, not-there, unknown.</summary>
    private static async Task<string> OutcomeAsync(Tab tab, string feature) =>
        (await Verdict(tab, feature).Locator("xpath=..").GetAttributeAsync("class"))!.Split("outcome-")[1];
}
