using System.Collections.Immutable;
using System.Net;
using Microsoft.AspNetCore.Http;
using Site.Cli.ExternalLinks;
using Site.Model.Diagnostics;
using Site.Model.Output;
using Site.Model.Text;

namespace Site.Cli.Tests.ExternalLinks;

public sealed class ExternalLinkCheckerTests
{
    private static readonly LinkPolicy Policy = new()
    {
        AllowsPrivateAddresses = true,
        HostDelay = TimeSpan.Zero,
        Backoff = TimeSpan.FromMilliseconds(1),
        Attempts = 3,
    };

    [Fact]
    public async Task An_address_that_answers_is_well_and_only_its_head_is_asked_for()
    {
        await using var server = await WebServer.StartAsync(_ => HttpStatusCode.OK);
        Assert.Empty(await CheckAsync(Policy, server.At("/page#part")));
        Assert.Equal([("HEAD", "/page")], server.Requests);
    }

    [Theory]
    [InlineData(HttpStatusCode.NotFound)]
    [InlineData(HttpStatusCode.Gone)]
    public async Task An_address_that_is_gone_is_an_error(HttpStatusCode status)
    {
        await using var server = await WebServer.StartAsync(_ => status);
        var diagnostic = Assert.Single(await CheckAsync(Policy, server.At("/gone")));
        Assert.Equal(ExternalProblems.Dead, diagnostic.Problem);
        Assert.Equal($"{server.At("/gone")} answers {(int)status}", diagnostic.Message);
        Assert.Equal([("HEAD", "/gone"), ("GET", "/gone")], server.Requests);
    }

    [Theory]
    [InlineData(HttpStatusCode.MethodNotAllowed)]
    [InlineData(HttpStatusCode.NotFound)]
    [InlineData(HttpStatusCode.InternalServerError)]
    public async Task A_server_that_does_not_like_HEAD_is_asked_with_GET(HttpStatusCode status)
    {
        await using var server = await WebServer.StartAsync(request => HttpMethods.IsHead(request.Method) ? status : HttpStatusCode.OK);
        Assert.Empty(await CheckAsync(Policy, server.At("/")));
    }

    [Theory]
    [InlineData(301)]
    [InlineData(308)]
    public async Task An_address_that_has_moved_for_good_is_a_warning_with_the_new_one(int status)
    {
        await using var server = await WebServer.StartAsync(Redirects(("/old", status, "/older"), ("/older", status, "/new")));
        var diagnostic = Assert.Single(await CheckAsync(Policy, server.At("/old#part")));
        Assert.Equal(ExternalProblems.Moved, diagnostic.Problem);
        Assert.Equal(server.At("/new#part"), diagnostic.Nearest);
    }

    [Theory]
    [InlineData(302)]
    [InlineData(303)]
    [InlineData(307)]
    public async Task An_address_that_leads_elsewhere_for_now_is_well(int status)
    {
        await using var server = await WebServer.StartAsync(Redirects(("/old", status, "/new")));
        Assert.Empty(await CheckAsync(Policy, server.At("/old")));
    }

    [Fact]
    public async Task Behind_a_redirect_for_now_nothing_counts_as_moved_for_good()
    {
        await using var server = await WebServer.StartAsync(Redirects(("/a", 301, "/b"), ("/b", 302, "/c"), ("/c", 301, "/d")));
        var diagnostic = Assert.Single(await CheckAsync(Policy, server.At("/a")));
        Assert.Equal(server.At("/b"), diagnostic.Nearest);
    }

    [Fact]
    public async Task An_address_that_leads_to_one_that_is_gone_is_an_error()
    {
        await using var server = await WebServer.StartAsync(http => http.Request.Path == "/old"
            ? Redirect(http, 301, "/new")
            : Answer(http, 404));
        var diagnostic = Assert.Single(await CheckAsync(Policy, server.At("/old")));
        Assert.Equal(ExternalProblems.Dead, diagnostic.Problem);
        Assert.EndsWith("leads to an address that answers 404", diagnostic.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Redirects_in_a_circle_are_an_error()
    {
        await using var server = await WebServer.StartAsync(Redirects(("/a", 302, "/b"), ("/b", 302, "/a")));
        var diagnostic = Assert.Single(await CheckAsync(Policy, server.At("/a")));
        Assert.Equal(ExternalProblems.Dead, diagnostic.Problem);
    }

    [Fact]
    public async Task A_redirect_that_leads_out_of_the_web_is_not_followed()
    {
        await using var server = await WebServer.StartAsync(http => Redirect(http, 302, "file:///etc/passwd"));
        var diagnostic = Assert.Single(await CheckAsync(Policy, server.At("/a")));
        Assert.Equal(ExternalProblems.Unreachable, diagnostic.Problem);
    }

    [Fact]
    public async Task A_server_that_asks_for_a_pause_gets_it_and_is_asked_again()
    {
        var asked = 0;
        await using var server = await WebServer.StartAsync(http =>
        {
            http.Response.Headers.RetryAfter = "0";
            return Answer(http, Interlocked.Increment(ref asked) == 1 ? 429 : 200);
        });
        Assert.Empty(await CheckAsync(Policy with { Backoff = TimeSpan.FromDays(1) }, server.At("/busy")));
        Assert.Equal(2, server.Requests.Count);
    }

    [Fact]
    public async Task A_server_that_asks_for_a_longer_pause_than_is_given_is_left_alone()
    {
        await using var server = await WebServer.StartAsync(http =>
        {
            http.Response.Headers.RetryAfter = "3600";
            return Answer(http, 429);
        });
        var diagnostics = await CheckAsync(Policy, server.At("/a"), server.At("/b"));
        Assert.All(diagnostics, diagnostic => Assert.Equal(ExternalProblems.Unreachable, diagnostic.Problem));
        Assert.Equal(2, diagnostics.Length);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task A_server_that_fails_is_asked_again_and_then_is_a_warning()
    {
        await using var server = await WebServer.StartAsync(_ => HttpStatusCode.InternalServerError);
        var diagnostic = Assert.Single(await CheckAsync(Policy, server.At("/broken")));
        Assert.Equal(ExternalProblems.Unreachable, diagnostic.Problem);
        Assert.EndsWith("answers 500", diagnostic.Message, StringComparison.Ordinal);
        Assert.Equal(["HEAD", "GET", "GET", "GET"], server.Requests.Select(request => request.Method));
    }

    [Fact]
    public async Task A_server_that_never_answers_is_a_warning()
    {
        await using var server = await WebServer.StartAsync(http => Task.Delay(Timeout.Infinite, http.RequestAborted));
        var policy = Policy with { Timeout = TimeSpan.FromMilliseconds(100), Attempts = 2 };
        var diagnostic = Assert.Single(await CheckAsync(policy, server.At("/silent")));
        Assert.Equal(ExternalProblems.Unreachable, diagnostic.Problem);
        Assert.EndsWith("does not answer", diagnostic.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_is_not_there_is_a_warning()
    {
        string address;
        await using (var server = await WebServer.StartAsync(_ => HttpStatusCode.OK))
        {
            address = server.At("/");
        }

        var diagnostic = Assert.Single(await CheckAsync(Policy, address));
        Assert.EndsWith("can't be connected to", diagnostic.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(HttpStatusCode.Unauthorized)]
    [InlineData(HttpStatusCode.Forbidden)]
    public async Task A_server_that_refuses_is_a_warning(HttpStatusCode status)
    {
        await using var server = await WebServer.StartAsync(_ => status);
        Assert.Equal(ExternalProblems.Refused, Assert.Single(await CheckAsync(Policy, server.At("/"))).Problem);
    }

    [Theory]
    [InlineData("http://127.0.0.1:1/")]
    [InlineData("http://localhost:1/")]
    [InlineData("http://[::1]:1/")]
    [InlineData("http://169.254.169.254/latest/meta-data/")]
    [InlineData("http://[::ffff:10.0.0.1]/")]
    public async Task Addresses_of_the_inner_network_are_never_asked(string address)
    {
        var diagnostic = Assert.Single(await CheckAsync(Policy with { AllowsPrivateAddresses = false }, address));
        Assert.Equal(ExternalProblems.NotPublic, diagnostic.Problem);
    }

    [Fact]
    public async Task A_host_gets_one_request_at_a_time_and_each_address_once()
    {
        await using var server = await WebServer.StartAsync(async http => await Task.Delay(5, http.RequestAborted));
        var addresses = Enumerable.Range(0, 12).Select(i => server.At($"/{i % 6}")).ToArray();
        Assert.Empty(await CheckAsync(Policy, addresses));
        Assert.Equal(6, server.Requests.Count);
        Assert.Equal(1, server.MostOpen);
    }

    [Fact]
    public async Task A_link_in_several_places_is_reported_at_each()
    {
        await using var server = await WebServer.StartAsync(_ => HttpStatusCode.NotFound);
        var diagnostics = await CheckAsync(Policy, server.At("/gone#a"), server.At("/gone#b"));
        Assert.Equal([1, 2], diagnostics.Select(diagnostic => diagnostic.Place!.Line));
    }

    private static async Task<ImmutableArray<Diagnostic>> CheckAsync(LinkPolicy policy, params string[] addresses)
    {
        using var folder = new TemporaryFolder();
        var cache = LinkCache.Read(folder.At("cache.json"), TimeSpan.Zero, DateTimeOffset.UnixEpoch);
        var links = addresses.Select((address, i) => new ExternalLink(new Uri(address), new SourcePlace("x.md", i + 1, 1, 1, address)));
        var checker = new ExternalLinkChecker(policy, cache, TimeProvider.System);
        return (await checker.CheckAsync([.. links], [], _ => { }, () => { }, TestContext.Current.CancellationToken)).Diagnostics;
    }

    private static Func<HttpContext, Task> Redirects(params (string From, int Status, string To)[] redirects) => http =>
    {
        var redirect = redirects.FirstOrDefault(candidate => candidate.From == http.Request.Path.Value);
        return redirect.To is null ? Answer(http, 200) : Redirect(http, redirect.Status, redirect.To);
    };

    private static Task Redirect(HttpContext http, int status, string to)
    {
        http.Response.Headers.Location = to;
        return Answer(http, status);
    }

    private static Task Answer(HttpContext http, int status)
    {
        http.Response.StatusCode = status;
        return Task.CompletedTask;
    }
}
