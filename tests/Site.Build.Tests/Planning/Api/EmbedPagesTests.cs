using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Site.Build.Planning.Api.Badges;
using Site.Build.Reading;
using Site.Model.Content;
using Site.Model.Output;
using Site.Theme.Default;

namespace Site.Build.Tests.Planning.Api;

/// <summary>What is shown in a browser: the tables to embed and the page that lists the files, built by the whole line.</summary>
public sealed class EmbedPagesTests
{
    [Theory]
    [InlineData("Name")]
    [InlineData(SampleContent.Hostile)]
    public void A_site_with_a_tracker_passes_its_own_checks(string say)
    {
        var result = Build(say);
        Assert.Empty(result.Diagnostics.Where(found => found.IsError).Select(found => $"{found.Place?.Path}: {found.Message}"));
        Assert.Contains("embed/one.html", result.Files.Select(file => file.Path));
    }

    [Fact]
    public void The_table_has_a_row_for_each_product_and_its_links_leave_the_frame()
    {
        var page = Page(Build("Name"), "embed/one.html");
        Assert.Equal(["Name", "Xen"], page.QuerySelectorAll("tbody th").Select(heading => heading.TextContent.Trim()));
        Assert.Contains("Removed", page.QuerySelector("tbody tr:last-child")!.TextContent, StringComparison.Ordinal);
        Assert.All(page.QuerySelectorAll("a"), link => Assert.Equal("_top", link.GetAttribute("target")));
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
        Assert.Empty(page.QuerySelectorAll("script"));
    }

    [Fact]
    public void A_badge_has_the_shapes_of_the_themes_status_marks()
    {
        var page = Page(Build("Name"), "embed/one.html");
        var mark = page.QuerySelector(".status-removed svg")!;
        var shape = new HtmlParser().ParseDocument($"<svg>{StatusShape.Of(FeatureStatus.Removed)}</svg>").QuerySelector("svg")!;
        Assert.Equal(shape.InnerHtml, mark.InnerHtml.Trim());
    }

    [Fact]
    public void The_page_of_data_and_feeds_is_linked_from_every_foot_and_leads_to_each_kind_of_file()
    {
        var result = Build("Name");
        var page = Page(result, "api/index.html");
        var hrefs = page.QuerySelectorAll("main a").Select(link => link.GetAttribute("href")).ToList();
        string[] expected = ["v1/index.json", "v1/csv/statements.csv", "../feeds/all.atom", "v1/support.ics", "v1/matrix.json"];
        Assert.All(expected, href => Assert.Contains(href, hrefs));
        Assert.NotNull(Page(result, "features/one.html").QuerySelector("footer a[href='../api/index.html']"));
    }

    [Theory]
    [InlineData("tracker/index.html", "features-products.csv", "matrix.json")]
    [InlineData("tracker/architectures.html", "features-architectures.csv", "matrix.json")]
    [InlineData("tracker/xen.html", "xen-support.csv", "matrix.json")]
    [InlineData("tracker/as-of/2017-12-13.html", "statements.csv", "statements.json")]
    [InlineData("tracker/status/unknown.html", "features-products.csv", "matrix.json")]
    public void A_page_with_a_matrix_offers_it_as_CSV_and_JSON(string path, string csv, string json)
    {
        var downloads = Page(Build("Name"), path).QuerySelectorAll("a[download]").Select(link => link.GetAttribute("href")!.Split('/')[^1]);
        Assert.Equal([csv, json], downloads);
    }

    [Fact]
    public void A_site_without_a_tracker_has_neither_the_files_nor_links_to_them()
    {
        var sample = SampleContent.Of();
        var snapshot = sample with { Texts = [.. sample.Texts.Where(text => text.Path is "site.yml" or "references.yml")] };
        var result = SiteBuilder.Build(snapshot, GitHistory.None, new DefaultTheme(), SampleContent.Options(), new BuildMemory(), new SilentObserver());
        Assert.True(result.Succeeded);
        Assert.DoesNotContain(result.Files, file => file.Path.StartsWith("api/", StringComparison.Ordinal));
        Assert.Null(Page(result, "index.html").QuerySelector("a[href^='api/']"));
    }

    private static BuildResult Build(string say) =>
        SiteBuilder.Build(SampleContent.Of(say), GitHistory.None, new DefaultTheme(), SampleContent.Options(), new BuildMemory(), new SilentObserver());

    private static IHtmlDocument Page(BuildResult result, string path) =>
        new HtmlParser().ParseDocument(Encoding.UTF8.GetString(result.Files.Single(file => file.Path == path).Bytes.Span));
}
