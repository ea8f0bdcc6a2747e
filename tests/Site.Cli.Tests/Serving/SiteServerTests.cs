using System.Net;
using System.Net.Sockets;
using System.Text;
using Site.Cli.Reporting;
using Site.Cli.Serving;
using Site.Cli.Tests.Reporting;
using Site.Model.Output;

namespace Site.Cli.Tests.Serving;

public sealed class SiteServerTests : IAsyncLifetime
{
    private static readonly Report Sound = new([], new ContentRoot("content"), new(1, 1, 0, 0));

    private readonly LiveSite _site = new();
    private readonly HttpClient _http = new(new SocketsHttpHandler { AllowAutoRedirect = false });
    private SiteServer _server = null!;

    public async ValueTask InitializeAsync()
    {
        _server = await SiteServer.StartAsync(_site, 0, TestContext.Current.CancellationToken);
        _site.Publish(_site.State.After(Files(("index.html", "<html><head></head>home</html>"), ("a/index.html", "<head></head>folder"), ("x.css", "body{}"), ("404.html", "<head></head>none")), new(Sound)));
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _server.DisposeAsync();
    }

    [Theory]
    [InlineData("/", "text/html; charset=utf-8", "home")]
    [InlineData("/index.html?query", "text/html; charset=utf-8", "home")]
    [InlineData("/a/", "text/html; charset=utf-8", "folder")]
    [InlineData("/x.css", "text/css; charset=utf-8", "body{}")]
    public async Task A_file_of_the_site_is_served_with_its_type(string path, string type, string text)
    {
        using var response = await GetAsync(path);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(type, response.Content.Headers.ContentType?.ToString());
        Assert.Contains(text, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_pages_get_the_live_script()
    {
        Assert.Contains("/.serve/live.js?token=", await TextAsync("/"), StringComparison.Ordinal);
        Assert.Equal("body{}", await TextAsync("/x.css"));
    }

    [Fact]
    public async Task Every_answer_forbids_sniffing_keeping_and_use_by_other_origins()
    {
        foreach (var path in new[] { "/", "/x.css", "/none", "/.serve/live.js" })
        {
            using var response = await GetAsync(path);
            Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
            Assert.Equal("same-origin", Assert.Single(response.Headers.GetValues("Cross-Origin-Resource-Policy")));
            Assert.Equal("no-store", response.Headers.CacheControl?.ToString());
        }
    }

    [Theory]
    [InlineData("/none")]
    [InlineData("/a")]
    [InlineData("/INDEX.HTML")]
    [InlineData("/%2e%2e/%2e%2e/etc/passwd")]
    [InlineData("/..%2f..%2fetc%2fpasswd")]
    [InlineData("/a//index.html")]
    [InlineData("/a%5cindex.html")]
    [InlineData("/%ff%fe")]
    [InlineData("/~'\"<>;:@&=+$,!*()[]{}|^`")]
    public async Task Odd_paths_are_not_found_and_never_a_failure_of_the_server(string path)
    {
        using var response = await GetAsync(path);
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Contains("none", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("GET /%00 HTTP/1.1\r\nHost: {0}\r\n\r\n", "400")]
    [InlineData("GET /%zz HTTP/1.1\r\nHost: {0}\r\n\r\n", "404")]
    [InlineData("GET / HTTP/1.1\r\nHost: {0}\r\nHost: {0}\r\n\r\n", "400")]
    [InlineData("GET / HTTP/1.1\r\n\r\n", "400")]
    [InlineData("GET / HTTP/1.0\r\n\r\n", "421")]
    [InlineData("GET http://evil.example/ HTTP/1.1\r\nHost: evil.example\r\n\r\n", "421")]
    [InlineData("OPTIONS * HTTP/1.1\r\nHost: {0}\r\n\r\n", "405")]
    [InlineData("nonsense\r\n\r\n", "400")]
    public async Task Raw_requests_are_refused_without_a_failure_of_the_server(string request, string status)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, _server.Address.Port, TestContext.Current.CancellationToken);
        var stream = client.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(request.Replace("{0}", _server.Address.Authority, StringComparison.Ordinal)), TestContext.Current.CancellationToken);
        using var reader = new StreamReader(stream);
        Assert.StartsWith($"HTTP/1.1 {status} ", await reader.ReadLineAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("evil.example")]
    [InlineData("127.0.0.1")]
    [InlineData("127.0.0.1:1")]
    [InlineData("localhost.evil.example:{0}")]
    [InlineData("127.0.0.1.evil.example:{0}")]
    public async Task A_foreign_host_is_refused(string host)
    {
        using var response = await GetAsync("/", request => request.Headers.Host = host.Replace("{0}", Port, StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.MisdirectedRequest, response.StatusCode);
        Assert.DoesNotContain("home", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("127.0.0.1:{0}")]
    [InlineData("localhost:{0}")]
    [InlineData("LOCALHOST:{0}")]
    [InlineData("[::1]:{0}")]
    public async Task This_machines_names_are_taken(string host)
    {
        using var response = await GetAsync("/", request => request.Headers.Host = host.Replace("{0}", Port, StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("OPTIONS")]
    [InlineData("TRACE")]
    public async Task Methods_that_do_not_only_read_are_refused(string method)
    {
        using var response = await GetAsync("/", request => request.Method = new HttpMethod(method));
        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
    }

    [Fact]
    public async Task HEAD_has_the_head_of_GET_and_no_body()
    {
        using var response = await GetAsync("/x.css", request => request.Method = HttpMethod.Head);
        Assert.Equal(6, response.Content.Headers.ContentLength);
        Assert.Empty(await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task The_servers_own_files_need_the_token()
    {
        var own = await ScriptAddressAsync();
        Assert.Contains("EventSource", await TextAsync(own), StringComparison.Ordinal);
        Assert.Contains(".overlay", await TextAsync(own.Replace("live.js", "live.css", StringComparison.Ordinal)), StringComparison.Ordinal);
        foreach (var path in new[] { "/.serve/live.js", "/.serve/live.js?token=", "/.serve/events", "/.serve/events?token=0123456789abcdef0123456789abcdef", "/.serve/events?token=é" })
        {
            using var response = await GetAsync(path);
            Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        }
    }

    [Fact]
    public async Task There_is_nothing_else_among_the_servers_own_files()
    {
        var own = await ScriptAddressAsync();
        using var response = await GetAsync(own.Replace("live.js", "../Site.Cli.csproj", StringComparison.Ordinal).Replace("/.serve/../", "/.serve/x/", StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Theory]
    [InlineData("Origin", "http://evil.example")]
    [InlineData("Origin", "null")]
    [InlineData("Origin", "https://127.0.0.1:{0}")]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    [InlineData("Sec-Fetch-Site", "none")]
    public async Task The_event_stream_is_refused_to_other_origins_even_with_the_token(string header, string value)
    {
        var events = await EventsAddressAsync();
        using var response = await GetAsync(events, request => request.Headers.Add(header, value.Replace("{0}", Port, StringComparison.Ordinal)));
        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
    }

    [Fact]
    public async Task The_event_stream_tells_the_state_and_each_new_one()
    {
        using var stream = await OpenEventsAsync();
        Assert.Contains("\"build\":1,\"goodBuild\":1", await NextEventAsync(stream), StringComparison.Ordinal);
        _site.Publish(_site.State.After(null, new(Samples.Report)));
        var failed = await NextEventAsync(stream);
        Assert.Contains("\"build\":2,\"goodBuild\":1,\"counts\":\"3 errors, 1 warning\"", failed, StringComparison.Ordinal);
        Assert.Contains("\"path\":\"content/features/x.md\"", failed, StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_a_build_with_errors_the_last_good_site_is_served()
    {
        _site.Publish(_site.State.After(null, new(Samples.Report)));
        Assert.Contains("home", await TextAsync("/"), StringComparison.Ordinal);
        Assert.Contains("build=1", await ScriptAddressAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Before_any_good_build_every_path_shows_the_report()
    {
        var site = new LiveSite();
        await using var server = await SiteServer.StartAsync(site, 0, TestContext.Current.CancellationToken);
        var address = new Uri(server.Address, "features/any.html");
        Assert.Contains("The site is being built", await _http.GetStringAsync(address, TestContext.Current.CancellationToken), StringComparison.Ordinal);
        site.Publish(site.State.After(null, new(Samples.Report)));
        var page = await _http.GetStringAsync(address, TestContext.Current.CancellationToken);
        Assert.Contains("content/features/x.md:12:5 error F003", page, StringComparison.Ordinal);
        Assert.Contains("/.serve/live.js?token=", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_run_has_a_token_of_its_own()
    {
        await using var other = await SiteServer.StartAsync(_site, 0, TestContext.Current.CancellationToken);
        var page = await _http.GetStringAsync(other.Address, TestContext.Current.CancellationToken);
        var token = (await ScriptAddressAsync()).Split("token=")[1].Split('&')[0];
        Assert.Equal(32, token.Length);
        Assert.DoesNotContain(token, page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_port_in_use_is_named() =>
        Assert.Contains(
            $"Port {Port} is in use",
            (await Assert.ThrowsAsync<EnvironmentException>(() => SiteServer.StartAsync(_site, _server.Address.Port, TestContext.Current.CancellationToken))).Message,
            StringComparison.Ordinal);

    private string Port => _server.Address.Port.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private async Task<string> ScriptAddressAsync()
    {
        var page = await TextAsync("/");
        return WebUtility.HtmlDecode(page.Split("<script src=\"")[1].Split('"')[0]);
    }

    private async Task<string> EventsAddressAsync() => (await ScriptAddressAsync()).Replace("live.js", "events", StringComparison.Ordinal);

    private async Task<StreamReader> OpenEventsAsync() =>
        new(await _http.GetStreamAsync(new Uri(_server.Address, await EventsAddressAsync()), TestContext.Current.CancellationToken));

    private static async Task<string> NextEventAsync(StreamReader stream)
    {
        while (await stream.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
        {
            if (line.StartsWith("data: ", StringComparison.Ordinal))
            {
                return line;
            }
        }

        throw new EndOfStreamException();
    }

    private Task<string> TextAsync(string path) => _http.GetStringAsync(new Uri(_server.Address, path), TestContext.Current.CancellationToken);

    private async Task<HttpResponseMessage> GetAsync(string path, Action<HttpRequestMessage>? change = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(_server.Address, path));
        change?.Invoke(request);
        return await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken);
    }

    private static ServedFiles Files(params (string Path, string Text)[] files) =>
        new(files.Select(file => new OutputFile(file.Path, Encoding.UTF8.GetBytes(file.Text))));
}
