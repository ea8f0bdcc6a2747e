using System.Text;
using Site.Build.Checking;

namespace Site.Build.Tests.Checking;

public sealed class PathTableTests
{
    private static readonly string[] Paths =
    [
        "index.html", "a", "", "features/index.html", "features/virtio.html", "articles/deep/er/how-a-guest-reaches-the-network-of-its-host.html", "terms/é/ü.html",
        .. Enumerable.Range(0, 500).Select(i => $"folder-{i % 7}/page-{i}.html"),
    ];

    private readonly PathTable _table = new(Paths);

    [Fact]
    public void A_path_is_found_wherever_it_is_parted() => Assert.All(Paths, path =>
    {
        var utf8 = Encoding.UTF8.GetBytes(path);
        for (var at = 0; at <= utf8.Length; at++)
        {
            Assert.Same(path, _table.Find(utf8.AsSpan(..at), utf8.AsSpan(at..)));
        }
    });

    [Theory]
    [InlineData("index.htm")]
    [InlineData("xindex.html")]
    [InlineData("features/xen.html")]
    [InlineData("articles/deep/xx/how-a-guest-reaches-the-network-of-its-host.html")]
    [InlineData("folder-1/page-500.html")]
    public void What_is_not_here_is_not_found(string path) => Assert.Null(_table.Find(Encoding.UTF8.GetBytes(path), []));

    [Fact]
    public void A_path_that_comes_twice_is_found_and_without_paths_nothing_is()
    {
        Assert.Equal("a.html", new PathTable(["a.html", "a.html"]).Find("a"u8, ".html"u8));
        Assert.Null(new PathTable([]).Find([], "a.html"u8));
    }
}
