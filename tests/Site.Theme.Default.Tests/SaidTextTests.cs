using AngleSharp.Dom;
using Site.Model.Views;

namespace Site.Theme.Default.Tests;

/// <summary>What a view says reaches the reader, and reaches the browser as text only.</summary>
public sealed class SaidTextTests
{
    private const string Hostile = "\"'><script>alert(1)</script><img src=x onerror=alert(2)><!--</title></textarea> &lt; {{x}} javascript:alert(3)";

    /// <summary>Texts that are not for reading: names for class names, and keys that only the bibliography shows.</summary>
    private static readonly HashSet<(string Record, string Property)> Unread =
    [
        (nameof(TimelineEventView), nameof(TimelineEventView.BodyHtml)),
        (nameof(DocumentPartView), nameof(DocumentPartView.BodyHtml)),
        (nameof(ReferenceView), nameof(ReferenceView.Key)),
        (nameof(PageFrame), nameof(PageFrame.Path)),
        (nameof(PageFrame), nameof(PageFrame.Root)),
        (nameof(SiteFrame), nameof(SiteFrame.Description)),
        (nameof(DiffView), nameof(DiffView.ProductId)),
        (nameof(EnableView), nameof(EnableView.Way)),
        (nameof(DiffView), nameof(DiffView.DataHref)),
    ];

    public static TheoryData<string> Kinds => Pages.Kinds;

    public static TheoryData<string> FramedKinds => Pages.FramedKinds;

    [Theory, MemberData(nameof(FramedKinds))]
    public void Nothing_that_a_view_says_is_lost(string kind)
    {
        var words = Pages.Words(Pages.Document(kind, " ¶"));
        var texts = ViewTexts.All(Pages.View(kind, " ¶"))
            .Where(text => !Unread.Contains((text.Record, text.Property)) && !IsCardAnchor(text));
        Assert.All(texts, text => Assert.Contains(Pages.SingleSpaced(text.Text), words, StringComparison.Ordinal));
    }

    [Theory, MemberData(nameof(Kinds))]
    public void Hostile_text_makes_no_element_and_no_attribute(string kind)
    {
        var tame = Pages.Document(kind);
        var hostile = Pages.Document(kind, Hostile);
        Assert.Equal(Shape(tame), Shape(hostile));
    }

    [Theory, MemberData(nameof(Kinds))]
    public void Letters_of_all_scripts_stay_letters(string kind)
    {
        var html = Pages.Html(kind, " é ж 例");
        Assert.Contains("é ж 例", html, StringComparison.Ordinal);
        Assert.DoesNotContain("&#xE9;", html, StringComparison.Ordinal);
    }

    [Fact]
    public void The_body_stands_in_the_page_as_it_was_given()
    {
        Assert.Contains(SampleViews.Body, Pages.Html(nameof(ArticleView)), StringComparison.Ordinal);
        Assert.Contains("<div class=\"told\"><p>It was read.</p></div>", Pages.Html(nameof(TimelineView)), StringComparison.Ordinal);
    }

    /// <summary>A paper's own record is not in a list that something could link to.</summary>
    private static bool IsCardAnchor((string Record, string Property, string Text) text) => text == (nameof(ReferenceView), nameof(ReferenceView.Anchor), "ref-record");

    private static List<string> Shape(IDocument document) =>
        [.. document.All.Select(element => element.LocalName + " " + string.Join(' ', element.Attributes.Select(attribute => attribute.Name)))];
}
