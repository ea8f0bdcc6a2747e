using System.Text;
using AngleSharp.Dom;
using Site.Model.Output;
using Site.Model.Views;

namespace Site.Theme.Default.Tests;

public sealed class HeadTests
{
    private static readonly PageFrame Bare = SampleFrame.Of("404.html", "Nothing here") with { Canonical = null, FeedHref = null, JsonLd = "", HasCode = false };

    [Fact]
    public void A_frame_fills_the_head()
    {
        var head = Pages.Document(nameof(ArticleView)).Head!;
        Assert.Equal("PV, HVM and PVH · Hypervisor Atlas", head.QuerySelector("title")!.TextContent);
        Assert.Equal("https://atlas.example/articles/sample.html", head.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.Equal("https://atlas.example/articles/sample.html", Property(head, "og:url"));
        Assert.Equal("PV, HVM and PVH", Property(head, "og:title"));
        Assert.Equal("article", Property(head, "og:type"));
        Assert.Equal("Hypervisor Atlas", Property(head, "og:site_name"));
        Assert.StartsWith("Xen starts a guest", Property(head, "og:description"), StringComparison.Ordinal);
        Assert.Equal("../feed.xml", head.QuerySelector("link[type='application/atom+xml']")!.GetAttribute("href"));
        Assert.Contains("schema.org", head.QuerySelector("script[type='application/ld+json']")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_frame_does_not_have_leaves_nothing_in_the_head()
    {
        var head = Pages.Parse(Pages.Html(new NotFoundView(Bare with { IsIndexed = false }))).Head!;
        Assert.Empty(head.QuerySelectorAll("link[rel=canonical], meta[property='og:url'], meta[name=description], link[rel=alternate], script:not([src])"));
    }

    [Fact]
    public void A_page_without_a_description_says_what_it_is_a_page_of() => Assert.Equal(
        "Nothing here, in the Hypervisor Atlas. A dated and sourced reference on KVM and Xen, covering their features, history, papers and architecture.",
        Pages.Parse(Pages.Html(new NotFoundView(Bare))).QuerySelector("meta[name=description]")!.GetAttribute("content"));

    [Fact]
    public void The_home_page_has_the_tagline_in_its_title() => Assert.Equal(
        "Hypervisor Atlas: What is true about KVM and Xen, since when, and who says so", Pages.Document(nameof(HomeView)).Title);

    [Fact]
    public void Only_a_page_with_code_loads_the_highlighter()
    {
        Assert.Contains("highlight", Pages.Html(nameof(ArticleView)), StringComparison.Ordinal);
        Assert.DoesNotContain("highlight", Pages.Html(new NotFoundView(Bare)), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_kept_of_a_head_is_not_taken_for_that_of_another_frame()
    {
        PageFrame[] frames =
        [
            Bare, Bare with { FeedHref = "feed.atom" }, Bare with { Offline = new OfflineFrame("worker.js", "site.webmanifest") }, Bare with { HasCode = true }, Bare with { Root = "/site/" },
            Bare with { SearchDescriptionHref = null }, Bare with { SearchHref = "find.html" }, Bare with { Site = Bare.Site with { Title = "Another" } },
        ];
        Assert.All(frames, frame => Assert.Equal(HeadOf(new DefaultTheme(), frame), HeadOf(SampleFrame.Theme, frame)));
        Assert.Equal(frames.Length, frames.Select(frame => HeadOf(SampleFrame.Theme, frame)).Distinct().Count());
    }

    private static string HeadOf(DefaultTheme theme, PageFrame frame)
    {
        using var html = new Utf8Document();
        theme.Render(new NotFoundView(frame), html);
        return Pages.Parse(Encoding.UTF8.GetString(html.ToArray())).Head!.OuterHtml;
    }

    [Fact]
    public void A_page_that_is_not_for_search_engines_says_so()
    {
        var hidden = Pages.Parse(Pages.Html(new NotFoundView(Bare with { IsIndexed = false })));
        Assert.Equal("noindex", hidden.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
        Assert.Null(Pages.Document(nameof(ArticleView)).QuerySelector("meta[name=robots]"));
    }

    [Fact]
    public void The_colours_are_set_before_the_style_sheet_and_everything_else_waits()
    {
        var head = Pages.Document(nameof(ArticleView)).Head!;
        var scripts = head.QuerySelectorAll("script[src]").ToList();
        Assert.EndsWith("js/theme.js", scripts[0].GetAttribute("src"), StringComparison.Ordinal);
        Assert.False(scripts[0].HasAttribute("defer"));
        Assert.All(scripts.Skip(1), script => Assert.True(script.HasAttribute("defer")));
        var order = head.Children.ToList();
        Assert.True(order.IndexOf(scripts[0]) < order.IndexOf(head.QuerySelector("link[rel=stylesheet]")!));
    }

    [Fact]
    public void A_redirect_leads_on_without_script()
    {
        var page = Pages.Document(nameof(RedirectView));
        Assert.Equal("0; url=x2apic.html", page.QuerySelector("meta[http-equiv=refresh]")!.GetAttribute("content"));
        Assert.Equal("x2apic.html", page.QuerySelector("main a")!.GetAttribute("href"));
        Assert.NotNull(page.QuerySelector("link[rel=canonical]"));
        Assert.Empty(page.QuerySelectorAll("script"));
    }

    private static string? Property(IElement head, string name) => head.QuerySelector($"meta[property='{name}']")?.GetAttribute("content");
}
