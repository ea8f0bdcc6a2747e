using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Site.Build.Planning.Previews;
using Site.Build.Tests.Planning.Api;

namespace Site.Build.Tests.Planning.Previews;

/// <summary>The files of previews.</summary>
public sealed class PreviewShardsTests(RealContent real) : IClassFixture<RealContent>
{
    private const string Begin = "window.atlasPreviews=Object.assign(window.atlasPreviews||{},";
    private const string End = ");\n";

    /// <summary>The published values of FNV-1a, which the script computes too.</summary>
    [Theory]
    [InlineData("", 0x811c9dc5)]
    [InlineData("a", 0xe40c292c)]
    [InlineData("foobar", 0xbf9cf968)]
    public void A_key_has_its_hash(string key, uint hash) => Assert.Equal(hash, PreviewShards.HashOf(key));

    [Theory]
    [InlineData(1)]
    [InlineData(100)]
    [InlineData(3000)]
    public void Every_preview_is_in_the_shard_that_its_key_says_and_no_shard_is_large(int count)
    {
        var files = Files(Enumerable.Range(0, count).Select(i => new Preview($"folder/page-{i}.html", "article", $"Page {i}") { Text = new string('x', 300) }));
        var shards = Names(files);
        Assert.Equal(shards.Length + 1, files.Count);
        for (var i = 0; i < count; i++)
        {
            var key = $"folder/page-{i}.html";
            var shard = Members(files[$"data/previews/{shards[PreviewShards.HashOf(key) % shards.Length]}.js"]);
            Assert.Equal($"Page {i}", (string?)shard[key]!["title"]);
        }

        Assert.All(files.Where(file => file.Key != PreviewPaths.Index), file => Assert.InRange(file.Value.Length, 1, PreviewShards.LargestShard + 128));
    }

    [Fact]
    public void The_name_of_a_shard_changes_with_what_is_in_it_and_only_then()
    {
        var before = Names(Files(Some("text")));
        Assert.Equal(before, Names(Files(Some("text"))));
        var after = Names(Files(Some("another text")));
        Assert.Equal(before.Length, after.Length);
        Assert.Single(before.Zip(after), pair => pair.First != pair.Second);
    }

    [Fact]
    public void Nothing_that_an_author_wrote_leaves_its_string()
    {
        const string Hostile = "</script><!--\"'\\ \u2028\u2029]]>😀";
        var script = Files([new Preview("a.html#ref:" + "x", "source", Hostile) { Note = Hostile, Text = Hostile, Statuses = [new(Hostile, Hostile, Hostile, Hostile)] }]).Single(file => file.Key != PreviewPaths.Index).Value;
        Assert.DoesNotMatch("[^\u0020-\u007e\n]|<|>|&|'", script[Begin.Length..]);
        Assert.Equal(Hostile, (string?)Members(script)["a.html#ref:x"]!["statuses"]![0]![3]);
    }

    [Theory]
    [InlineData("short", "short")]
    [InlineData("", "")]
    public void A_short_text_is_whole(string text, string cut) => Assert.Equal(cut, PreviewText.Cut(text));

    [Fact]
    public void A_long_text_ends_after_a_word_and_never_within_a_character()
    {
        var words = string.Join(' ', Enumerable.Repeat("word,", 100));
        Assert.EndsWith("word…", PreviewText.Cut(words), StringComparison.Ordinal);
        var pairs = "x" + string.Concat(Enumerable.Repeat("😀", 400));
        Assert.Equal(PreviewText.Cut(pairs), Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(PreviewText.Cut(pairs))));
        Assert.All(new[] { words, pairs }, text => Assert.InRange(PreviewText.Cut(text).Length, 200, 322));
    }

    [Fact]
    public void Every_page_and_event_and_source_of_the_atlas_has_one()
    {
        var all = real.Site.Texts.Where(file => file.Key.StartsWith("data/previews/", StringComparison.Ordinal) && file.Key != PreviewPaths.Index)
            .SelectMany(file => Members(file.Value)).ToDictionary(pair => pair.Key, pair => pair.Value!);
        var pages = real.Site.Paths.Where(path => path.StartsWith("features/", StringComparison.Ordinal) && path.EndsWith(".html", StringComparison.Ordinal) && all.ContainsKey(path)).ToList();
        Assert.True(pages.Count > 100);
        Assert.Equal("feature", (string?)all["features/x2apic.html"]["kind"]);
        Assert.Contains(all["features/x2apic.html"]["statuses"]!.AsArray(), row => (string?)row![0] == "KVM" && (string?)row[1] == "supported");
        Assert.Contains(all, pair => pair.Key.StartsWith("timeline/index.html#event:", StringComparison.Ordinal) && ((string?)pair.Value["note"])!.Length > 0);
        Assert.Equal("Xen and the Art of Virtualization", (string?)all["bibliography.html#ref:barham2003"]["title"]);
        Assert.All(all.Values, preview => Assert.NotEqual("", ((string?)preview["title"])!.Trim()));
    }

    private static IEnumerable<Preview> Some(string text) =>
        Enumerable.Range(0, 200).Select(i => new Preview($"page-{i.ToString(CultureInfo.InvariantCulture)}.html", "article", "Page") { Text = i == 7 ? text : new string('x', 300) });

    private static Dictionary<string, string> Files(IEnumerable<Preview> previews) =>
        PreviewShards.Of(previews.ToImmutableArray()).ToDictionary(file => file.Path, file => Encoding.UTF8.GetString(file.Bytes.Span));

    private static string[] Names(Dictionary<string, string> files) => files[PreviewPaths.Index].Split('\'')[1].Split(' ');

    private static JsonObject Members(string script)
    {
        Assert.StartsWith(Begin, script, StringComparison.Ordinal);
        Assert.EndsWith(End, script, StringComparison.Ordinal);
        return JsonNode.Parse(script[Begin.Length..^End.Length], documentOptions: new JsonDocumentOptions { AllowTrailingCommas = false })!.AsObject();
    }
}
