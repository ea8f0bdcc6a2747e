using System.Net;
using System.Net.Sockets;

namespace Site.Cli.Tests.Commands;

public sealed class ServeCommandTests : IDisposable
{
    private readonly MiniSite _site = new();
    private readonly HttpClient _http = new();

    public void Dispose()
    {
        _http.Dispose();
        _site.Dispose();
    }

    [Theory]
    [InlineData]
    [InlineData("--poll")]
    public async Task An_open_page_learns_of_every_build_and_the_last_good_site_stays(params string[] options)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        var run = new ProgramRun(_site.Folder.Path) { Clock = TimeProvider.System };
        var serving = run.OfAsync(stop.Token, ["serve", "--port", "0", .. options]);
        var address = await AddressAsync(run, serving);
        var page = await _http.GetStringAsync(new Uri(address, "articles/one.html"), stop.Token);
        Assert.Contains("Page one", page, StringComparison.Ordinal);
        using var events = await OpenEventsAsync(address, page, stop.Token);
        Assert.Contains("\"build\":1,\"goodBuild\":1", await NextEventAsync(events, stop.Token), StringComparison.Ordinal);

        _site.WritePage("one", "To [[nowhere]] and [[two]].");
        var failed = await NextEventAsync(events, stop.Token);
        Assert.Contains("\"build\":2,\"goodBuild\":1,\"counts\":\"1 error", failed, StringComparison.Ordinal);
        Assert.Contains("\"code\":\"L001\"", failed, StringComparison.Ordinal);
        Assert.Contains("Page one", await _http.GetStringAsync(new Uri(address, "articles/one.html"), stop.Token), StringComparison.Ordinal);

        _site.Folder.Write("content/articles/one.md", "---\ntitle: Renamed\ndescription: A page.\nsection: guides\n---\n\nTo [[two]].\n");
        Assert.Contains("\"build\":3,\"goodBuild\":3", await NextEventAsync(events, stop.Token), StringComparison.Ordinal);
        Assert.Contains("Renamed", await _http.GetStringAsync(new Uri(address, "articles/one.html"), stop.Token), StringComparison.Ordinal);

        // The pages are served before the rest of the build is done.
        while (!run.Output.Contains("built again", StringComparison.Ordinal))
        {
            await Task.Delay(20, stop.Token);
        }

        Assert.Contains("Renamed", await _http.GetStringAsync(new Uri(address, "articles/one.html"), stop.Token), StringComparison.Ordinal);
        Assert.NotEmpty(await _http.GetStringAsync(new Uri(address, "search/root.js"), stop.Token));
        await stop.CancelAsync();
        Assert.Equal(ExitCode.Ok, await serving);
        Assert.Contains("error L001", run.Output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_site.Folder.At("output")));
    }

    [Fact]
    public async Task A_site_that_can_not_be_built_at_first_is_served_when_it_can()
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        _site.WritePage("one", "To [[nowhere]] and [[two]].");
        var run = new ProgramRun(_site.Folder.Path) { Clock = TimeProvider.System };
        var serving = run.OfAsync(stop.Token, "serve", "--port", "0");
        var address = await AddressAsync(run, serving);
        var page = await _http.GetStringAsync(address, stop.Token);
        Assert.Contains("content/articles/one.md:7:", page, StringComparison.Ordinal);
        using var events = await OpenEventsAsync(address, page, stop.Token);
        await NextEventAsync(events, stop.Token);

        _site.WritePage("one", "To [[two]].");
        Assert.Contains("\"build\":2,\"goodBuild\":2", await NextEventAsync(events, stop.Token), StringComparison.Ordinal);
        Assert.Contains("Page one", await _http.GetStringAsync(new Uri(address, "articles/one.html"), stop.Token), StringComparison.Ordinal);
        await stop.CancelAsync();
        Assert.Equal(ExitCode.Ok, await serving);
    }

    [Fact]
    public async Task A_port_in_use_ends_with_3_and_a_sentence()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var port = ((IPEndPoint)taken.LocalEndpoint).Port;
        var run = _site.NewRun();
        Assert.Equal(ExitCode.Environment, await run.OfAsync("serve", "--port", $"{port}"));
        Assert.Equal($"site: Port {port} is in use: name another one with --port.\n", run.Error);
    }

    private static async Task<Uri> AddressAsync(ProgramRun run, Task<ExitCode> serving)
    {
        const string Before = "Serving ";
        while (!run.Output.Contains(" until Ctrl-C", StringComparison.Ordinal))
        {
            Assert.False(serving.IsCompleted, run.Output + run.Error);
            await Task.Delay(20, TestContext.Current.CancellationToken);
        }

        return new Uri(run.Output.Split(Before)[1].Split(' ')[0]);
    }

    private async Task<StreamReader> OpenEventsAsync(Uri address, string page, CancellationToken cancellation)
    {
        var script = WebUtility.HtmlDecode(page.Split("<script src=\"")[1].Split('"')[0]);
        return new StreamReader(await _http.GetStreamAsync(new Uri(address, script.Replace("live.js", "events", StringComparison.Ordinal)), cancellation));
    }

    private static async Task<string> NextEventAsync(StreamReader events, CancellationToken cancellation)
    {
        string? line;
        do
        {
            line = await events.ReadLineAsync(cancellation);
        }
        while (line?.StartsWith("data: ", StringComparison.Ordinal) == false);
        return line ?? throw new EndOfStreamException();
    }
}
