using System.Text;
using System.Text.Json.Nodes;
using Site.Build.Planning;
using Site.Build.Planning.Offline;
using Site.Model.Output;

namespace Site.Build.Tests.Planning.Offline;

/// <summary>The list of what a browser may keep.</summary>
public sealed class OfflineListTests
{
    [Fact]
    public void It_names_what_pages_consist_of_and_leaves_out_what_is_for_programs()
    {
        var list = Of("index.html", "articles/a.html", "theme/css/site.0123456789.css", "search/root.js", "api/v1/index.json", "badges/a.svg", "embed/a.html", "feeds/a.atom", "sitemap.xml", "service-worker.js", "assets/a.png");
        Assert.Equal(["articles/a.html", "assets/a.png", "index.html", "search/root.js", "theme/css/site.0123456789.css"], list["files"]!.AsObject().Select(pair => pair.Key));
        Assert.Equal(["index.html", "search/root.js", "theme/css/site.0123456789.css"], list["first"]!.AsArray().Select(path => (string?)path));
        Assert.Equal(5 * 4, (int?)list["bytes"]);
    }

    [Fact]
    public void A_file_has_the_beginning_of_its_hash_and_the_version_that_of_the_list()
    {
        // SHA-256 of "text", as sha256sum gives it.
        Assert.Equal("982d9e3eb996", (string?)Of("a.html")["files"]!["a.html"]);
        var list = OfflineList.Of([File("a.html", "text")]);
        Assert.Equal(12, OfflineList.VersionOf(list).Length);
        Assert.Equal(OfflineList.VersionOf(list), OfflineList.VersionOf(OfflineList.Of([File("a.html", "text")])));
        Assert.NotEqual(OfflineList.VersionOf(list), OfflineList.VersionOf(OfflineList.Of([File("a.html", "other")])));
    }

    private static JsonNode Of(params string[] paths) => JsonNode.Parse(OfflineList.Of([.. paths.Select(path => File(path, "text"))]))!;

    private static FileDigest File(string path, string text) => FileDigest.Of(new OutputFile(path, Encoding.UTF8.GetBytes(text)));
}
