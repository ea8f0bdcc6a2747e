using AngleSharp.Html.Dom;
using Site.Model.Views;

namespace Site.Theme.Default.Tests;

public sealed class TrackerPagesTests
{
    private readonly IHtmlDocument matrix = Pages.Document(nameof(MatrixView));

    public static TheoryData<string> TrackerKinds => [nameof(MatrixView), nameof(DiffView), nameof(AsOfView), nameof(StackCheckView), nameof(CoverageView), nameof(FeatureView), nameof(ReleaseView)];

    [Fact]
    public void A_matrix_is_a_table_with_a_caption_and_headings_of_columns_rows_and_groups()
    {
        var table = matrix.QuerySelector("table")!;
        Assert.Equal("Status of each row", table.QuerySelector("caption")!.TextContent);
        Assert.Equal(["col", "col", "col"], table.QuerySelectorAll("thead th").Select(cell => cell.GetAttribute("scope")!));
        Assert.Equal("rowgroup", table.QuerySelector("tbody > tr:first-child > th")!.GetAttribute("scope"));
        Assert.Equal("3", table.QuerySelector("tbody > tr:first-child > th")!.GetAttribute("colspan"));
        Assert.All(table.QuerySelectorAll("tbody > tr:not(:first-child)"), row =>
        {
            Assert.Equal("row", row.FirstElementChild!.GetAttribute("scope"));
            Assert.Equal(3, row.ChildElementCount);
        });
    }

    [Fact]
    public void The_region_that_scrolls_is_named_and_can_be_focused()
    {
        var region = matrix.QuerySelector(".matrix-region")!;
        Assert.Equal(("region", "0"), (region.GetAttribute("role"), region.GetAttribute("tabindex")));
        Assert.Equal("page:caption", region.GetAttribute("aria-labelledby"));
    }

    [Fact]
    public void A_cell_says_its_status_security_condition_and_caveat_in_text()
    {
        var cells = matrix.QuerySelectorAll("#xen-x2apic > td");
        Assert.Contains("Not supported upstream† with a caveat‡ not as it was at the release Arm", Pages.SingleSpaced(cells[0].TextContent), StringComparison.Ordinal);
        Assert.Equal("Technology preview not security supported x86", Pages.SingleSpaced(cells[1].TextContent));
        Assert.Null(cells[1].QuerySelector("a"));
    }

    [Fact]
    public void Rows_carry_what_the_filter_asks_of_them()
    {
        var row = matrix.GetElementById("xen-x2apic")!;
        Assert.Equal("supported unsupported", row.GetAttribute("data-status"));
        Assert.Equal("x2apic intel host", row.GetAttribute("data-text"));
        Assert.False(row.HasAttribute("data-arch"));
    }

    [Fact]
    public void Without_script_all_rows_are_open_and_what_needs_it_is_hidden()
    {
        Assert.Empty(matrix.QuerySelectorAll("table [hidden], table button"));
        Assert.True(matrix.GetElementById("page:filter")!.HasAttribute("hidden"));
        Assert.True(matrix.QuerySelector("details[data-columns]")!.HasAttribute("hidden"));
        Assert.Equal("status/supported.html", matrix.QuerySelector("details[data-facet=status] a")!.GetAttribute("href"));
        Assert.Equal("2 rows", matrix.GetElementById("page:shown")!.TextContent);
        Assert.Equal("status", matrix.GetElementById("page:shown")!.GetAttribute("role"));
    }

    [Theory, MemberData(nameof(TrackerKinds))]
    public void That_upstream_gives_no_security_support_is_said_in_plain_sight(string kind)
    {
        var view = Pages.View(kind);
        var said = ViewTexts.All(view).Where(text => text is { Record: nameof(StatusView), Property: nameof(StatusView.Security) } && text.Text.Length > 0).ToList();
        var page = Pages.Document(kind);
        foreach (var text in said)
        {
            var shown = page.All.Where(element => element.ChildElementCount == 0 && element.TextContent == text.Text).ToList();
            Assert.NotEmpty(shown);
            Assert.Contains(shown, element => element.Closest("[hidden], .unseen, details, title, desc") is null);
        }
    }

    [Theory, MemberData(nameof(TrackerKinds))]
    public void A_mark_has_its_words(string kind) =>
        Assert.All(Pages.Document(kind).QuerySelectorAll(".mark"), mark => Assert.NotEqual("", mark.TextContent.Trim()));

    [Fact]
    public void The_page_of_two_releases_needs_no_script_and_the_one_to_choose_on_lists_neighbours()
    {
        Assert.Empty(Pages.Document(nameof(DiffView)).QuerySelectorAll("script[src*=tracker]"));
        var chooser = Pages.Parse(Pages.Html(SampleTracker.DiffChooser));
        Assert.Equal("../data/tracker.1f3a.js", chooser.QuerySelector("script[src*='data/']")!.GetAttribute("src"));
        Assert.Equal("diff/xen-4.16-4.17.html", chooser.QuerySelector(".pairs a")!.GetAttribute("href"));
        Assert.True(chooser.GetElementById("page:chooser")!.HasAttribute("hidden"));
    }

    [Fact]
    public void A_change_says_what_was_and_what_is()
    {
        var steps = Pages.Document(nameof(DiffView)).QuerySelectorAll(".change-step").Select(step => Pages.SingleSpaced(step.TextContent)).ToList();
        Assert.Equal(["Nothing said became Experimental not security supported", "Planned became Supported", "Deprecated became Nothing said"], steps);
    }

    [Fact]
    public void The_history_is_a_drawing_with_a_name_a_description_and_named_links()
    {
        var page = Pages.Document(nameof(FeatureView));
        var drawing = page.QuerySelector("svg.history-bar")!;
        Assert.Equal("History of x2APIC", page.GetElementById(drawing.GetAttribute("aria-labelledby")!)!.TextContent);
        Assert.Equal("Supported since Linux 2.6.32 (2009).", page.GetElementById(drawing.GetAttribute("aria-describedby")!)!.TextContent);
        Assert.Equal(3, drawing.QuerySelectorAll("a").Length);
        Assert.All(drawing.QuerySelectorAll("a"), link => Assert.NotEqual("", link.GetAttribute("aria-label")));
    }

    [Fact]
    public void Words_stand_in_a_bar_only_where_they_fit()
    {
        var spans = Pages.Document(nameof(FeatureView)).QuerySelectorAll("svg.history-bar a").Select(link => link.QuerySelector("text")?.TextContent).ToList();
        Assert.Equal(["Supported", null, "Supported"], spans);
    }

    [Fact]
    public void Ways_to_enable_are_sections_by_place()
    {
        var ways = Pages.Document(nameof(FeatureView)).QuerySelectorAll(".way");
        Assert.Equal(["KVM", "QEMU", "libvirt"], ways.Select(way => way.QuerySelector("h3")!.TextContent));
        Assert.Equal("kvm_intel.nested=1", ways[0].QuerySelector("code")!.TextContent);
        Assert.DoesNotContain(ways, way => way.HasAttribute("hidden"));
    }

    [Fact]
    public void Figures_of_the_coverage_lead_to_their_lists()
    {
        var page = Pages.Document(nameof(CoverageView));
        Assert.Equal(["#known", "#stale", "#claims"], page.QuerySelectorAll(".coverage a").Select(link => link.GetAttribute("href")!));
        Assert.Equal(13, page.QuerySelectorAll("details > .noted > li").Length);
    }

    [Fact]
    public void A_release_leads_to_its_comparison_and_its_day()
    {
        var links = Pages.Document(nameof(ReleaseView)).QuerySelectorAll(".release-links a").Select(link => link.GetAttribute("href")!);
        Assert.Equal(["../tracker/diff/xen-4.16-4.17.html", "xen-4.16.html", "../tracker/as-of.html?on=2022-12-12"], links);
    }
}
