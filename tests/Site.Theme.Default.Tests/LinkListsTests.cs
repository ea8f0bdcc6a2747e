using System.Text;
using Site.Model.Output;
using Site.Model.Views;

namespace Site.Theme.Default.Tests;

/// <summary>Lists that are written without frames.</summary>
public sealed class LinkListsTests
{
    [Fact]
    public void Links_are_escaped_and_the_page_that_is_shown_is_marked() => Assert.Equal(
        """<li><a href="a.html?b&amp;c&quot;">A &lt; B é</a></li><li><a href="here.html" aria-current="page">Here</a></li>""",
        Html(LinkLists.Of([new LinkView("A < B é", "a.html?b&c\""), new LinkView("Here", "here.html", IsCurrent: true)])));

    [Fact]
    public void Headings_have_a_class_for_their_level() => Assert.Equal(
        """<li class="level-2"><a href="#a&amp;b">One &amp; two</a></li><li class="level-3"><a href="#c">C</a></li>""",
        Html(LinkLists.Of([new ContentsEntry(2, "One & two", "a&b"), new ContentsEntry(3, "C", "c")])));

    [Fact]
    public void An_entry_of_the_index_leads_to_its_only_place_or_names_its_places() => Assert.Equal(
        """<li><a href="a.html">A</a></li><li><a href="a.html#b">B &amp; c</a> <span>A</span></li><li>D <span><a href="a.html#d">A</a>, <a href="e.html#d">E</a></span></li>""",
        Html(LinkLists.Of(
        [
            new AlphabetEntry("A", [new LinkView("A", "a.html")]),
            new AlphabetEntry("B & c", [new LinkView("A", "a.html#b")]),
            new AlphabetEntry("D", [new LinkView("A", "a.html#d"), new LinkView("E", "e.html#d")]),
        ])));

    private static string Html(HtmlBody body)
    {
        using var html = new Utf8Document();
        body.WriteTo(html);
        return Encoding.UTF8.GetString(html.ToArray());
    }
}
