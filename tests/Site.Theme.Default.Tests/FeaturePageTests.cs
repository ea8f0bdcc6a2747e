using AngleSharp.Html.Dom;
using Site.Model.Views;

namespace Site.Theme.Default.Tests;

public sealed class FeaturePageTests
{
    private readonly IHtmlDocument page = Pages.Document(nameof(FeatureView));

    [Fact]
    public void Statements_stand_under_their_product_with_the_anchors_given()
    {
        Assert.Equal(["KVM", "QEMU", "Xen"], page.QuerySelectorAll(".statements-of > h3").Select(heading => heading.TextContent.Trim()));
        Assert.Equal(SampleStatements.All("").Select(statement => statement.Anchor), page.QuerySelectorAll(".statements-of > ul > li").Select(item => item.Id!));
    }

    [Fact]
    public void Every_status_has_a_shape_of_its_own_and_its_words()
    {
        var marks = page.QuerySelectorAll(".status").ToList();
        Assert.All(marks, mark => Assert.NotEqual("", mark.TextContent.Trim()));
        var shapes = marks.DistinctBy(mark => mark.ClassName).Select(mark => mark.QuerySelector("svg")!.InnerHtml.Trim()).ToList();
        Assert.Equal(10, shapes.Distinct().Count());
        Assert.Equal(10, shapes.Count);
    }

    [Theory]
    [InlineData("status-kvm-supported", "since 2.6.32")]
    [InlineData("status-xen-tech-preview", "4.5– to 4.8")]
    [InlineData("status-xen-unknown", "until 4.2")]
    [InlineData("status-kvm-absent", "in all releases")]
    public void A_statement_says_for_which_releases_it_holds(string anchor, string expected) =>
        Assert.Equal(expected, Pages.SingleSpaced(page.GetElementById(anchor)!.QuerySelector(".version-span")!.TextContent));

    [Fact]
    public void That_nothing_is_planned_or_known_is_said_of_no_release() =>
        Assert.Null(page.GetElementById("status-xen-planned")!.QuerySelector(".version-span"));

    [Fact]
    public void What_upstream_does_not_support_against_attacks_is_flagged()
    {
        var flag = Assert.Single(page.QuerySelectorAll(".not-secured"));
        Assert.Equal("status-xen-unsupported", flag.ParentElement!.Id);
        Assert.Empty(page.QuerySelectorAll(".statements details, .statements [hidden]"));
    }

    [Theory]
    [InlineData("Supported, not security supported", "", "", true)]
    [InlineData("", "Security supported", "No", true)]
    [InlineData("", "Security supported", "Yes, with caveats", false)]
    [InlineData("", "Functional stability", "Not tested", false)]
    [InlineData("Supported", "", "", false)]
    public void The_flag_follows_upstreams_words(string upstream, string axis, string words, bool expected) =>
        Assert.Equal(expected, SecurityWarning.IsIn(SampleStatements.All("")[1] with { Upstream = upstream, Axes = axis.Length == 0 ? [] : [new(axis, words)] }));

    [Theory]
    [InlineData("KVM", "../products/kvm.html", "product product-kvm")]
    [InlineData("The Xen hypervisor", "../products/xen.html", "product product-xen")]
    [InlineData("bhyve", "../products/bhyve.html", "product")]
    public void A_product_is_known_by_its_name_or_its_page(string text, string href, string expected) =>
        Assert.Equal(expected, ProductMark.ClassOf(new LinkView(text, href)));
}
