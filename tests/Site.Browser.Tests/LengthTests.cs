using System.Text.RegularExpressions;
using Site.Browser.Tests.Serving;

namespace Site.Browser.Tests;

/// <summary>No page of the real content is a stub: what a reader opens as a page says something.</summary>
public sealed partial class LengthTests(AtlasSite atlas)
{
    private const int FewestWords = 150;

    /// <summary>Terms are short by their nature; the others are made by the site: embedded tables, lists, views of the tracker.</summary>
    private static readonly string[] ShortByNature = ["terms/", "embed/", "tags/", "tracker/"];

    [Fact]
    public void Every_page_but_terms_and_lists_that_the_site_makes_has_at_least_150_words()
    {
        Assert.SkipUnless(atlas.Result.Succeeded, "The content does not build; a test of its own says so.");
        var counted = atlas.Result.Files
            .Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal) && !atlas.Redirects.ContainsKey(file.Path))
            .Where(file => !MayBeShort(file.Path))
            .Select(file => (file.Path, Words: WordsOfMain(System.Text.Encoding.UTF8.GetString(file.Bytes.Span)))).ToList();
        Assert.Contains(counted, page => page.Path.StartsWith("releases/", StringComparison.Ordinal));
        Assert.Contains(counted, page => page.Path.StartsWith("events/2", StringComparison.Ordinal));
        Assert.Contains(counted, page => page.Path.StartsWith("claims/", StringComparison.Ordinal));
        Assert.Empty(counted.Where(page => page.Words < FewestWords).Select(page => $"{page.Path}: {page.Words} words"));
    }

    [Fact]
    public void Every_claim_and_every_event_with_a_page_has_a_text_of_that_length()
    {
        Assert.SkipUnless(atlas.Result.Succeeded, "The content does not build; a test of its own says so.");
        var texts = atlas.Result.Files
            .Where(file => file.Path.StartsWith("claims/", StringComparison.Ordinal) || file.Path.StartsWith("events/", StringComparison.Ordinal))
            .Where(file => !file.Path.EndsWith("/index.html", StringComparison.Ordinal) && !atlas.Redirects.ContainsKey(file.Path))
            .Select(file => (file.Path, Words: WordsOf(Prose().Match(System.Text.Encoding.UTF8.GetString(file.Bytes.Span)).Groups[1].Value))).ToList();
        Assert.NotEmpty(texts);
        Assert.Empty(texts.Where(text => text.Words < FewestWords).Select(text => $"{text.Path}: {text.Words} words"));
    }

    [Theory]
    [InlineData("<main><p>One, <b>two</b> three.</p></main><p>not</p>", 3)]
    [InlineData("<main><p>One<sup class=\"cite\">[<a href=\"#r\">1</a>, p. 3]</sup> two</p><svg><text>not</text></svg></main>", 2)]
    public void Words_are_what_one_reads_in_the_page_itself(string html, int words) => Assert.Equal(words, WordsOfMain(html));

    /// <summary>Whether it may be short; the page for what is not there and the lists of what has an index may too.</summary>
    private static bool MayBeShort(string path) =>
        path == "404.html" || path.EndsWith("/index.html", StringComparison.Ordinal) || ShortByNature.Any(folder => path.StartsWith(folder, StringComparison.Ordinal));

    private static int WordsOfMain(string html) => WordsOf(MainElement().Match(html).Groups[1].Value);

    private static int WordsOf(string html) =>
        Tag().Replace(Unread().Replace(html, " "), " ").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Count(word => word.Any(char.IsLetterOrDigit));

    [GeneratedRegex("<main[^>]*>(.*)</main>", RegexOptions.Singleline)]
    private static partial Regex MainElement();

    [GeneratedRegex("<div class=\"prose\">(.*?)<(?:section|footer|aside|nav)\\b", RegexOptions.Singleline)]
    private static partial Regex Prose();

    [GeneratedRegex("<svg.*?</svg>|<script.*?</script>|<sup class=\"cite\".*?</sup>", RegexOptions.Singleline)]
    private static partial Regex Unread();

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Tag();
}
