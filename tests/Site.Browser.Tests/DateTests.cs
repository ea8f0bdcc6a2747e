using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Site.Browser.Tests.Serving;

namespace Site.Browser.Tests;

/// <summary>A date that the site itself shows, not an author's sentence, stands in a <c>time</c> element with the date for programs. No browser is needed to see it.</summary>
public sealed partial class DateTests(SampleSite sample, AtlasSite atlas)
{
    /// <summary>Places whose text is an author's, or where no element may stand, or where a machine's date stands beside.</summary>
    private const string Elsewhere =
        "time, .prose, .told, .said, .lede, head, title, script, option, svg, code, blockquote, q, cite, .statement-note, .cite-page, .bibtex, h1, .home-event > h2";

    [Fact]
    public void Every_date_on_the_sample_is_there_for_programs_too() => Assert.Empty(DatesIn(sample));

    [Fact]
    public void Every_date_on_the_atlas_is_there_for_programs_too()
    {
        Assert.SkipUnless(atlas.Result.Succeeded, "The real content does not build; a test of its own says so.");
        Assert.Empty(DatesIn(atlas));
    }

    [Theory]
    [InlineData("<li><a href=\"x\">Xen 4.22</a> <span class=\"note\">30 July 2026</span></li>", "30 July 2026")]
    [InlineData("<p>July 1974. Popek and Goldberg</p>", "July 1974. Popek and Goldberg")]
    [InlineData("<li><a href=\"x\">Linux 5.12</a> (25 April 2021)</li>", "(25 April 2021)")]
    [InlineData("<p>18 October to 1 November 2026</p>", "18 October to 1 November 2026")]
    [InlineData("<p><time datetime=\"1974-07\">July 1974</time>. Announced on 3 May 1974.</p>", null)]
    [InlineData("<div class=\"prose\"><p>3 May 1974</p></div>", null)]
    public void A_date_by_itself_is_told_from_one_in_a_sentence(string html, string? date) =>
        Assert.Equal(date is null ? [] : [date], DatesIn(html));

    private static IEnumerable<string> DatesIn(ServedSite site) => Directory.EnumerateFiles(site.Folder, "*.html", SearchOption.AllDirectories)
        .SelectMany(path => DatesIn(File.ReadAllText(path)).Select(date => $"{Path.GetRelativePath(site.Folder, path)}: {date}")).Take(20);

    private static IEnumerable<string> DatesIn(string html) => new HtmlParser().ParseDocument(html).Descendants<IText>()
        .Where(text => Bare().IsMatch(text.Data) && text.ParentElement?.Closest(Elsewhere) is null).Select(text => text.Data.Trim());

    // A date that is all of a text, brackets aside, or that more follows behind a full stop or colon.
    [GeneratedRegex(@"^[\s,(]*(?:of |on |since |until |from |to |about )?(?:\d{1,2} )?(?:(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{4})?(?: to (?:\d{1,2} )?[A-Z][a-z]+(?: \d{4})?)?|\d{4}-\d\d-\d\d)[\s),;]*(?:$|[.:])")]
    private static partial Regex Bare();
}
