using Site.Cli.ExternalLinks;

namespace Site.Cli.Tests.ExternalLinks;

public sealed class LinkCacheTests : IDisposable
{
    private static readonly DateTimeOffset Now = new(2026, 11, 22, 0, 0, 0, TimeSpan.Zero);
    private readonly TemporaryFolder _folder = new();

    private string CacheFile => _folder.At("below/cache.json");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_is_well_or_moved_is_remembered_and_what_failed_is_not()
    {
        var cache = Read(Now);
        cache.Keep("https://a.example/", new LinkVerdict(LinkState.Alive, ""));
        cache.Keep("https://b.example/", new LinkVerdict(LinkState.Moved, "", new Uri("https://c.example/")));
        cache.Keep("https://d.example/", new LinkVerdict(LinkState.Dead, ""));
        cache.Keep("https://e.example/", new LinkVerdict(LinkState.Unreachable, ""));
        cache.Write(CacheFile);

        var later = Read(Now.AddDays(6));
        Assert.Equal(LinkState.Alive, later.Find("https://a.example/")?.State);
        Assert.Equal(new Uri("https://c.example/"), later.Find("https://b.example/")?.MovedTo);
        Assert.Null(later.Find("https://d.example/"));
        Assert.Null(later.Find("https://e.example/"));
    }

    [Fact]
    public void What_is_too_old_or_from_the_future_is_forgotten()
    {
        var cache = Read(Now);
        cache.Keep("https://a.example/", new LinkVerdict(LinkState.Alive, ""));
        cache.Write(CacheFile);
        Assert.Null(Read(Now.AddDays(8)).Find("https://a.example/"));
        Assert.Null(Read(Now.AddDays(-1)).Find("https://a.example/"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("not JSON")]
    [InlineData("{}")]
    [InlineData("[null]")]
    [InlineData("[{}]")]
    [InlineData("[{\"address\":\"https://a.example/\",\"checked\":\"2026-11-22\",\"state\":\"moved\"}]")]
    [InlineData("[{\"address\":\"https://a.example/\",\"checked\":\"2026-11-22T00:00:00Z\",\"state\":\"moved\",\"movedTo\":\"javascript:x\"}]")]
    [InlineData("[{\"address\":\"https://a.example/\",\"checked\":\"2026-11-22T00:00:00Z\",\"state\":\"dead\"}]")]
    public void A_file_that_makes_no_sense_is_an_empty_cache(string text)
    {
        _folder.Write("below/cache.json", text);
        Assert.Null(Read(Now).Find("https://a.example/"));
    }

    private LinkCache Read(DateTimeOffset now) => LinkCache.Read(CacheFile, TimeSpan.FromDays(7), now);
}
