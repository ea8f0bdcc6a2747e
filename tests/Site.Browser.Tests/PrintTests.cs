using System.Text;
using Microsoft.Playwright;
using Site.Browser.Tests.Browsing;
using Site.Browser.Tests.Serving;

namespace Site.Browser.Tests;

/// <summary>The site on paper.</summary>
public sealed class PrintTests(Chromium browser, SampleSite sample)
{
    private const string Shown = """
        () => [...document.querySelectorAll('nav, form, button, input:not([disabled]), .skip, .anchor')]
          .filter(element => element.checkVisibility({ visibilityProperty: true }))
          .map(element => element.outerHTML.slice(0, 120))
        """;

    [Theory]
    [MemberData(nameof(KindsOf.Page), MemberType = typeof(KindsOf))]
    public async Task Paper_has_the_text_and_nothing_to_click(string kind)
    {
        await using var tab = await browser.OpenAsync(sample.AddressOf(Mount.File), new Screen(IsDark: true));
        await tab.OpenKindAsync(sample, Mount.File, kind);
        await tab.Page.EmulateMediaAsync(new() { Media = Media.Print });

        Assert.Empty(await tab.Page.EvaluateAsync<string[]>(Shown));
        Assert.True(await tab.Page.Locator("h1").IsVisibleAsync());
        var ink = await tab.Page.EvaluateAsync<int[]>("() => getComputedStyle(document.body).color.match(/\\d+/g).slice(0, 3).map(Number)");
        Assert.All(ink, part => Assert.InRange(part, 0, 80));
    }

    [Theory]
    [InlineData("article")]
    [InlineData("feature")]
    [InlineData("home")]
    public async Task A_page_prints_to_PDF(string kind)
    {
        await using var tab = await browser.OpenAsync(sample.AddressOf(Mount.File));
        await tab.OpenKindAsync(sample, Mount.File, kind);
        var pdf = await tab.Page.PdfAsync(new() { Format = "A4" });

        Assert.Equal("%PDF-", Encoding.ASCII.GetString(pdf, 0, 5));
        Assert.Contains("/Type /Page", Encoding.Latin1.GetString(pdf), StringComparison.Ordinal);
        Assert.Empty(tab.Complaints);
    }

    [Fact]
    public async Task Paper_names_the_address_of_a_link_that_leads_elsewhere()
    {
        await using var tab = await browser.OpenAsync(sample.AddressOf(Mount.File));
        await tab.Page.GotoAsync(sample.AddressOf(Mount.File, "articles/everything.html"));
        await tab.Page.EmulateMediaAsync(new() { Media = Media.Print });
        var after = await tab.Page.Locator(".references a.external").First
            .EvaluateAsync<string>("link => getComputedStyle(link, '::after').content");
        Assert.Contains("example.org", after, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Paper_says_how_to_cite_the_page()
    {
        await using var tab = await browser.OpenAsync(sample.AddressOf(Mount.File));
        await tab.Page.GotoAsync(sample.AddressOf(Mount.File, "articles/everything.html"));
        Assert.False(await tab.Page.Locator(".cite-page p").IsVisibleAsync());
        await tab.Page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.True(await tab.Page.Locator(".cite-page p").EvaluateAsync<bool>("text => text.checkVisibility({ contentVisibilityAuto: true }) && text.getBoundingClientRect().height > 0"));
    }
}
