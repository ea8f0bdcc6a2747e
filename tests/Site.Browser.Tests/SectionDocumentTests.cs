using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Site.Browser.Tests.Browsing;
using Site.Browser.Tests.Serving;

namespace Site.Browser.Tests;

/// <summary>A section as one document.</summary>
public sealed partial class SectionDocumentTests(Chromium browser, SampleSite sample)
{
    [Fact]
    public async Task A_section_leads_to_its_document_and_the_documents_contents_to_its_parts()
    {
        await using var tab = await browser.OpenAsync(sample.AddressOf(Mount.File), new Screen(HasScript: false));
        await tab.Page.GotoAsync(sample.AddressOf(Mount.File, "architecture/index.html"));
        await tab.Page.GetByRole(AriaRole.Link, new() { Name = "The whole section as one document" }).ClickAsync();
        await tab.ArriveAsync(sample.AddressOf(Mount.File, "architecture/print.html"));

        foreach (var link in await tab.Page.Locator(".document-contents a").AllAsync())
        {
            await link.ClickAsync();
            Assert.True(await tab.Page.EvaluateAsync<bool>("() => document.querySelector(':target')?.localName === 'h2'"));
        }

        Assert.Empty(tab.Complaints);
    }

    [Fact]
    public async Task Every_citation_leads_to_the_one_list_of_references()
    {
        await using var tab = await browser.OpenAsync(sample.AddressOf(Mount.File));
        await tab.Page.GotoAsync(sample.AddressOf(Mount.File, "architecture/print.html"));
        var wrong = await tab.Page.EvaluateAsync<string[]>(
            """
            () => [...document.querySelectorAll('.document :is(.cite, .part-sources) a')]
              .filter(link => Number(link.textContent) !== document.getElementById(decodeURIComponent(link.hash.slice(1)))?.value)
              .map(link => link.outerHTML)
            """);
        Assert.Empty(wrong);
        Assert.Equal(1, await tab.Page.Locator(".references").CountAsync());
    }

    [Theory]
    [InlineData("architecture/print.html", true)]
    [InlineData("features/print.html", false)]
    public async Task It_prints_with_its_contents_and_an_article_begins_on_a_new_page(string path, bool breaks)
    {
        await using var tab = await browser.OpenAsync(sample.AddressOf(Mount.File), new Screen(IsDark: true));
        await tab.Page.GotoAsync(sample.AddressOf(Mount.File, path));
        await tab.Page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.True(await tab.Page.Locator(".document-contents").IsVisibleAsync());
        Assert.False(await tab.Page.Locator("button:visible").CountAsync() > 0);
        Assert.Equal(breaks ? "page" : "auto", await tab.Page.Locator(".part").Nth(1).EvaluateAsync<string>("part => getComputedStyle(part).breakBefore"));

        var pdf = Encoding.Latin1.GetString(await tab.Page.PdfAsync(new() { Format = "A4", PreferCSSPageSize = true }));
        var parts = await tab.Page.Locator(".part").CountAsync();
        Assert.InRange(PdfPage().Count(pdf), breaks ? parts + 1 : 1, 200);
        Assert.Empty(tab.Complaints);
    }

    [GeneratedRegex(@"/Type\s*/Page\b(?!s)")]
    private static partial Regex PdfPage();
}
