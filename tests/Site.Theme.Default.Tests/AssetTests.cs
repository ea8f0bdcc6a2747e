using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using Site.Model.Views;

namespace Site.Theme.Default.Tests;

public sealed partial class AssetTests
{
    private static readonly Dictionary<string, ThemeAsset> Assets = SampleFrame.Theme.Assets.ToDictionary(asset => asset.Path);

    public static TheoryData<string> OwnScripts =>
    [
        "js/theme.js", "js/page.js", "js/dialogs.js", "js/preview.js", "js/offline.js", "js/offline-page.js", "js/code.js", "js/tracker-rules.js", "js/tracker-elements.js", "js/matrix.js", "js/diff.js", "js/as-of.js", "js/stack.js", "js/feature.js", "js/timeline-rules.js", "js/timeline-band.js", "js/timeline.js",
    ];

    [Fact]
    public void What_only_the_tracker_needs_is_fetched_only_there()
    {
        Assert.DoesNotContain("tracker", Pages.Html(nameof(ArticleView)), StringComparison.OrdinalIgnoreCase);
        Assert.Contains("js/matrix.js", Pages.Html(nameof(MatrixView)), StringComparison.Ordinal);
        Assert.DoesNotContain("js/stack.js", Pages.Html(nameof(MatrixView)), StringComparison.Ordinal);
    }

    [Fact]
    public void What_only_the_timeline_needs_is_fetched_only_there()
    {
        Assert.DoesNotContain("js/timeline", Pages.Html(nameof(FeatureView)), StringComparison.Ordinal);
        Assert.DoesNotContain("css/timeline.css", Pages.Html(nameof(FeatureView)), StringComparison.Ordinal);
        Assert.Contains("css/events.css", Pages.Html(nameof(FeatureView)), StringComparison.Ordinal);
        Assert.Contains("js/timeline.js", Pages.Html(nameof(TimelineView)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(nameof(TimelineView), 2)]
    [InlineData(nameof(BibliographyView), 1)]
    [InlineData(nameof(MatrixView), 3)]
    public void Few_style_sheets_keep_a_page_from_being_painted(string kind, int most)
    {
        var head = Pages.Parse(Pages.Html(kind)).Head!;
        Assert.InRange(head.QuerySelectorAll("link[rel=stylesheet]:not([media])").Length, 1, most);
        Assert.Single(head.QuerySelectorAll("script[src]:not([defer])"));
    }

    [Fact]
    public void What_every_page_runs_is_one_script()
    {
        Assert.DoesNotContain(Assets.Keys, PageScript.Parts.Contains);
        Assert.Single(Pages.Parse(Pages.Html(nameof(BibliographyView))).QuerySelectorAll("script[defer]"), script => script.GetAttribute("src")!.Contains(PageScript.Path, StringComparison.Ordinal));
        Assert.All(["wireThemeSwitch", "siteDialogs", "data-search", "data-preview-switch"], work => Assert.Contains(work, Text(PageScript.Path), StringComparison.Ordinal));
    }

    [Fact]
    public void Every_url_in_the_style_sheet_is_an_asset()
    {
        var urls = Url().Matches(Text("css/site.css")).Select(match => match.Groups[1].Value).ToList();
        Assert.NotEmpty(urls);
        Assert.All(urls, url => Assert.Contains(new Uri(new Uri("https://x/css/"), url).AbsolutePath[1..], Assets.Keys));
        Assert.DoesNotContain("@import", Text("css/site.css"), StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(OwnScripts))]
    public void Own_scripts_are_strict_and_put_no_text_in_as_code(string path)
    {
        var script = Text(path);
        Assert.Contains("'use strict';", script, StringComparison.Ordinal);
        Assert.Contains("@ts-check", script, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\b|new Function|\bfetch\b|\bimport\b|\.on[a-z]+ =", script);
    }

    [Theory]
    [InlineData("js/highlight.min.js", "js/highlight.LICENSE.txt", "BSD 3-Clause")]
    [InlineData("fonts/old-standard.woff2", "fonts/old-standard.OFL.txt", "SIL Open Font License")]
    public void What_others_made_has_its_licence_beside_it(string path, string licence, string name)
    {
        Assert.Contains(path, Assets.Keys);
        Assert.Contains(name, Text(licence), StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("bash")]
    [InlineData("c")]
    [InlineData("diff")]
    [InlineData("dts")]
    [InlineData("ini")]
    [InlineData("json")]
    [InlineData("makefile")]
    [InlineData("python")]
    [InlineData("shell")]
    [InlineData("x86asm")]
    [InlineData("xml")]
    [InlineData("yaml")]
    public void There_is_a_grammar_for_each_language_that_pages_use_and_pages_with_code_name_it(string language)
    {
        Assert.Contains($"registerLanguage(\"{language}\"", Text($"js/grammars/{language}.min.js"), StringComparison.Ordinal);
        var grammars = Pages.Document(nameof(ArticleView)).QuerySelector("script[data-grammars]")!.GetAttribute("data-grammars")!.Split(' ');
        Assert.Single(grammars, entry => entry.Split('=')[0].Split(',')[0] == language && entry.EndsWith($"js/grammars/{language}.min.js", StringComparison.Ordinal));
    }

    [Fact]
    public void A_first_article_fits_in_60_KB_and_what_paints_it_in_14()
    {
        var html = Packed(Encoding.UTF8.GetBytes(Pages.Html(nameof(ArticleView))));
        var first = html + Packed("css/site.css") + Packed("js/theme.js");
        var all = first + Packed("js/page.js") + Packed("js/code.js") + Packed("js/highlight.min.js") + Packed("js/grammars/bash.min.js") + Packed("js/grammars/xml.min.js") + Assets["fonts/old-standard.woff2"].Bytes.Length;
        Assert.InRange(first, 1, 14 * 1024);
        Assert.InRange(all, 1, 60 * 1024);
    }

    private static string Text(string path) => Encoding.UTF8.GetString(Assets[path].Bytes.Span);

    private static long Packed(string path) => Packed(Assets[path].Bytes.ToArray());

    private static long Packed(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            gzip.Write(bytes);
        }

        return packed.Length;
    }

    [GeneratedRegex("""url\("([^"]+)"\)""")]
    private static partial Regex Url();
}
