using System.Text;
using Site.Build.Checking;
using Site.Model.Output;

namespace Site.Build.Tests.Checking;

public sealed class PlainHtmlTests
{
    private const int Broken = 2_000;

    private const string Path = "articles/page.html";

    private const string Head = """
        <!DOCTYPE html>
        <html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'">
        <title>A page &amp; more</title><script src="../theme/site.js" defer></script><script type="application/ld&#x2B;json">{"a":"</p>"}</script>
        <link rel="stylesheet" href="../theme/site.css" /></head>
        """;

    private const string Page = Head + """
        <body class="x"><a class="skip" href="#page:content">Skip</a>
        <header><a href="../index.html"><svg viewBox="0 0 1 1" aria-hidden="true"><title>Mark</title><g id="page:mark"><path d="M0 0"/></g></svg><span>Atlas</span></a>
        <form action="../site-map.html"><label for="q">Search</label><input id="q" type="search"><select id="arch">
        <option value="">All</option><optgroup label="64 bit"><option selected>x86</option></optgroup></select><button type="submit">Go</button></form></header>
        <!-- navigation --><nav><ul><li><a href="other.html#top">Other</a><ul><li>deep</li></ul></li><li>Last</li></ul></nav>
        <main id="page:content"><h1>Title</h1><p>Text <b>bold <i>both</i></b> <a href="other.html?a=1&amp;b=2#%C3%A9">é</a><br>line</p>
        <dl><div><dt>One</dt><dd><p>Two</p></dd></div><dt>Three</dt><dd>Four</dd></dl>
        <table id="t"><caption>All</caption><colgroup><col><col></colgroup><thead><tr><th>A</th><th>B</th></tr></thead>
        <tbody><tr><td><p>1</p><ul><li>x</li></ul></td><td><img src="../assets/a.png" alt=""></td></tr></tbody></table>
        <svg><defs><pattern id="page:stripes"><path d="M0 0" /></pattern></defs><a href="#section" class="span" aria-label="Three"><svg x="1"><rect/></svg></a></svg><noscript><p>Less</p></noscript >
        <script src="../theme/site.js">a </b> </Scrip </SCRIPT>
        <blockquote><p>Quote</p></blockquote><pre><code>a &lt; b</code></pre><details><summary>More</summary><p>Less</p></details>
        <h2 id="section">Section</h2><hr><figure><img src="../assets/b.png" alt="B"><figcaption>B</figcaption></figure></main>
        <footer><p>End</p></footer></body></html>

        """;

    private static readonly SitePaths Site = new(
        ["index.html", "site-map.html", Path, "articles/other.html", "assets/a.png", "assets/b.png", "theme/site.js", "theme/site.css"], "/atlas/");

    [Fact]
    public void A_page_that_is_written_plainly_is_read_in_one_pass()
    {
        Assert.True(new PlainHtml(Encoding.UTF8.GetBytes(Page), new HtmlFindings(Path, Site, keepsFiles: true)).TryRead(out var hasTitle));
        Assert.True(hasTitle);
        Assert.Equal(Seen(HtmlTree.Read(Page.AsMemory(), new HtmlFindings(Path, Site, keepsFiles: true))), Seen(Read(Page)));
        Assert.Empty(Read(Page).Diagnostics);
    }

    [Theory]
    [InlineData("<p>a<div id=\"x\"></div></p>", "a browser closes the paragraph first")]
    [InlineData("<a href=\"x\"><a href=\"y\"></a></a>", "links do not nest")]
    [InlineData("<svg><a href=\"x\"><g><a href=\"y\"></a></g></a></svg>", "links do not nest in images either")]
    [InlineData("<table><tr><td></td></tr></table>", "a browser adds a body to the table")]
    [InlineData("<table><tbody>text<tr><td></td></tr></tbody></table>", "a browser moves the text before the table")]
    [InlineData("<b><p></b></p>", "a browser makes two of one element")]
    [InlineData("<div>", "a browser closes what is open")]
    [InlineData("<div/>", "the slash means nothing")]
    [InlineData("<p class=x></p>", "no quotes")]
    [InlineData("<p a=\"1\"b=\"2\"></p>", "no space")]
    [InlineData("<template><p id=\"x\"></p></template>", "what is in a template is not in the page")]
    [InlineData("<svg><p></p></svg>", "a browser leaves the image")]
    [InlineData("<script src=\"x\"><!-- <script> </script>", "the script goes on")]
    [InlineData("<script src=\"../theme/site.js\"></b></scrip></script", "the tag is not over")]
    [InlineData("<!--> <p id=\"x\"></p> -->", "the comment is empty")]
    [InlineData("<P></P>", "capitals are rare")]
    [InlineData("<p onClick=\"x\"></p>", "a browser reads names in lower case")]
    public void What_a_browser_might_read_otherwise_is_left_to_the_tree(string body, string why)
    {
        Assert.NotEmpty(why);
        Assert.False(new PlainHtml(Encoding.UTF8.GetBytes($"{Head}<body>{body}</body></html>"), new HtmlFindings(Path, Site, keepsFiles: true)).TryRead(out _));
    }

    [Fact]
    public void However_a_page_is_broken_both_ways_of_reading_find_the_same()
    {
        var plain = 0;
        var parts = new SharedParts();
        for (var seed = 0; seed < Broken; seed++)
        {
            var html = new BrokenHtml(seed).Break(Page);
            plain += new PlainHtml(Encoding.UTF8.GetBytes(html), new HtmlFindings(Path, Site, keepsFiles: true)).TryRead(out _) ? 1 : 0;
            var (read, tree) = (Seen(Read(html)), Seen(HtmlTree.Read(html.AsMemory(), new HtmlFindings(Path, Site, keepsFiles: true))));
            Assert.True(tree == read, $"seed {seed}\n{html}\n--- tree\n{tree}\n--- read\n{read}");
            var shared = Seen(Read(html, Path, parts));
            Assert.True(tree == shared, $"seed {seed}\n{html}\n--- tree\n{tree}\n--- read with parts of others\n{shared}");
        }

        // Otherwise it was not the one pass that was tested.
        Assert.InRange(plain, Broken / 20, Broken);
    }

    [Theory]
    [InlineData("</p>", "written plainly")]
    [InlineData("</P>", "left to the tree")]
    public void A_page_of_megabytes_is_read_as_any_other(string end, string why)
    {
        Assert.NotEmpty(why);
        var html = $"{Head}<body><h1>a</h1><p>{new string('a', 2_000_000)}{end}<a href=\"nowhere.html\">b</a></body></html>";
        Assert.Single(Read(html).Diagnostics, found => found.Message.Contains("nowhere", StringComparison.Ordinal));
        Assert.Equal(Seen(HtmlTree.Read(html.AsMemory(), new HtmlFindings(Path, Site, keepsFiles: true))), Seen(Read(html)));
    }

    [Theory]
    [InlineData("<header><a id=\"top\" href=\"../index.html\">Atlas</a><a href=\"#top\">Top</a><a href=\"other.html#x\">Other</a></header>")]
    [InlineData("<header><a href=\"nowhere.html\">Atlas</a></header>")]
    [InlineData("<header><a href=\"page.html\">Page</a></header>")]
    [InlineData("<header><p>One</p><header><p>Two</p></header><p id=\"three\">Three</p></header>")]
    [InlineData("<header><p><!-- </header> --></p></header>")]
    [InlineData("<div><header><p id=\"a\">One</p></header></div>")]
    [InlineData("<header><p id=\"content\">One</p></header>")]
    [InlineData("<header><p id=\"a\" onclick=\"b\">One</p></header>")]
    [InlineData("<header></header><header></header><header> </header>")]
    public void A_part_that_pages_share_is_found_in_each_as_if_it_were_read(string part)
    {
        var html = $"{Head}<body>{part}<main id=\"content\"><h1>a</h1></main><footer><a href=\"../site-map.html\">All</a></footer></body></html>";
        var parts = new SharedParts();
        string[] pages = [Path, "articles/other.html", Path, "articles/other.html", "index.html", "site-map.html"];
        Assert.All(pages, path => Assert.Equal(
            Seen(HtmlPageReader.Read(new OutputFile(path, Encoding.UTF8.GetBytes(html)), Site, keepsFiles: true)), Seen(Read(html, path, parts))));
    }

    [Fact]
    public void A_part_is_kept_for_pages_of_its_folder_where_it_holds_for_them()
    {
        var parts = new SharedParts();
        string Page(string part) => $"{Head}<body>{part}<main><h1>a</h1></main></body></html>";
        const string good = "<header><a href=\"#a\" id=\"a\">A</a></header>", naming = "<header><a href=\"page.html#a\" id=\"a\">A</a></header>", broken = "<header><a href=\"#b\" onclick=\"\">A</a></header>";
        Assert.All([good, naming, broken], part => Read(Page(part), Path, parts));
        Assert.NotNull(parts.Find("articles/other.html", Encoding.UTF8.GetBytes(good)));
        Assert.Null(parts.Find("index.html", Encoding.UTF8.GetBytes(good)));
        Assert.Null(parts.Find("articles/other.html", Encoding.UTF8.GetBytes(naming)));
        Assert.Null(parts.Find("articles/other.html", Encoding.UTF8.GetBytes(broken)));
    }

    private static HtmlPage Read(string html) => Read(html, Path, parts: null);

    private static HtmlPage Read(string html, string path, SharedParts? parts) => HtmlPageReader.Read(new OutputFile(path, Encoding.UTF8.GetBytes(html)), Site, keepsFiles: true, parts);

    private static string Seen(HtmlPage page) => string.Join('\n',
    [
        $"{page.LinkCount} links",
        .. page.Anchors.All.Order(StringComparer.Ordinal).Select(anchor => "#" + anchor),
        .. page.AnchorLinks.Select(link => link.ToString()),
        .. page.Files.Order(StringComparer.Ordinal),
        .. page.Diagnostics.Select(diagnostic => diagnostic.Message).Order(StringComparer.Ordinal),
    ]);
}
