using System.Net;
using Site.Cli.ExternalLinks;
using Site.Cli.Tests.ExternalLinks;

namespace Site.Cli.Tests.Commands;

public sealed class CheckCommandTests : IDisposable
{
    private readonly MiniSite _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task A_check_writes_nothing()
    {
        var run = _site.NewRun();
        Assert.Equal(ExitCode.Ok, await run.OfAsync("check"));
        Assert.False(Directory.Exists(_site.Folder.At("output")));
        Assert.False(Directory.Exists(_site.Folder.At(".cache")));
        Assert.Contains("nothing written", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_check_finds_what_a_build_finds()
    {
        _site.WritePage("one", "To [[nowhere]].");
        Assert.Equal(ExitCode.ContentErrors, await _site.NewRun().OfAsync("check"));
    }

    [Fact]
    public async Task Dead_external_links_are_found_at_their_place_and_live_ones_remembered()
    {
        await using var server = await WebServer.StartAsync(
            request => request.Path == "/here" ? HttpStatusCode.OK : HttpStatusCode.NotFound);
        _site.WritePage("one", $"The other is [[two]]. [Here]({server.At("/here")}), [gone]({server.At("/gone")}), [exempt]({server.At("/exempt/x")}).");
        _site.Folder.Write("content/references.yml", $"- id: a2000\n  type: webpage\n  title: A\n  URL: {server.At("/gone")}\n");
        _site.Folder.Write(
            "content/site.yml", $"title: Mini\nexternal-link-exceptions:\n  - prefix: {server.At("/exempt/")}\n    reason: it is slow\n");

        var run = NewRun();
        Assert.Equal(ExitCode.ContentErrors, await run.OfAsync("check", "--external"));
        Assert.Contains("content/articles/one.md:7:", run.Output, StringComparison.Ordinal);
        Assert.Contains("content/references.yml:4:8 error X001", run.Output, StringComparison.Ordinal);
        Assert.Contains("/gone answers 404", run.Output, StringComparison.Ordinal);
        Assert.Contains("2 external addresses, 0 of them remembered, 1 exempt link", run.Output, StringComparison.Ordinal);
        Assert.Contains("External ", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(server.Requests, request => request.Path.StartsWith("/exempt", StringComparison.Ordinal));

        var again = NewRun();
        await again.OfAsync("check", "--external");
        Assert.Single(server.Requests, request => request.Path == "/here");
        Assert.Contains("1 of them remembered", again.Output, StringComparison.Ordinal);

        await NewRun().OfAsync("check", "--external", "--max-age", "0", "--cache", "other.json");
        Assert.Equal(2, server.Requests.Count(request => request.Path == "/here"));
        Assert.True(File.Exists(_site.Folder.At("other.json")));
    }

    [Fact]
    public async Task An_exception_that_covers_no_link_is_reported()
    {
        _site.Folder.Write("content/site.yml", "title: Mini\nexternal-link-exceptions:\n  - prefix: https://example.org/\n    reason: it is slow\n");
        var run = NewRun();
        Assert.Equal(ExitCode.Ok, await run.OfAsync("check", "--external"));
        Assert.Contains("content/site.yml:3:13 warning X006", run.Output, StringComparison.Ordinal);
        Assert.Equal(ExitCode.ContentErrors, await NewRun().OfAsync("check", "--external", "--strict"));
    }

    private ProgramRun NewRun() => new(_site.Folder.Path)
    {
        Clock = TimeProvider.System,
        LinkPolicy = new LinkPolicy { AllowsPrivateAddresses = true, HostDelay = TimeSpan.Zero, Backoff = TimeSpan.FromMilliseconds(1) },
    };
}
