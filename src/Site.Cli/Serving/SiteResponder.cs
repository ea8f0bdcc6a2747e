using System.Text;

namespace Site.Cli.Serving;

/// <summary>Answers requests from the site in memory.</summary>
internal sealed class SiteResponder(LiveSite site, RequestGate gate, string token, CancellationToken stopping)
{
    private const string Own = "/.serve/";
    private static readonly TimeSpan Heartbeat = TimeSpan.FromSeconds(15);

    /// <summary>Answers one request.</summary>
    public async Task RespondAsync(HttpContext http)
    {
        var headers = http.Response.Headers;
        headers.XContentTypeOptions = "nosniff";
        headers.CacheControl = "no-store";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers.ContentSecurityPolicy = "frame-ancestors 'self'";
        if (!gate.IsForThisServer(http.Request))
        {
            await SendTextAsync(http, StatusCodes.Status421MisdirectedRequest, "This server answers to localhost only.");
        }
        else if (!HttpMethods.IsGet(http.Request.Method) && !HttpMethods.IsHead(http.Request.Method))
        {
            headers.Allow = "GET, HEAD";
            await SendTextAsync(http, StatusCodes.Status405MethodNotAllowed, "Only GET and HEAD.");
        }
        else if (http.Request.Path.Value is { } path && path.StartsWith(Own, StringComparison.Ordinal))
        {
            await RespondToOwnPageAsync(http, path[Own.Length..]);
        }
        else
        {
            await SendFileAsync(http, site.State);
        }
    }

    private async Task RespondToOwnPageAsync(HttpContext http, string name)
    {
        if (!gate.IsFromOwnPage(http.Request))
        {
            await SendTextAsync(http, StatusCodes.Status403Forbidden, "Only for pages of this server.");
        }
        else if (name == "events" && HttpMethods.IsGet(http.Request.Method))
        {
            await SendEventsAsync(http);
        }
        else if (LiveAssets.Find(name) is { } asset)
        {
            await SendAsync(http, StatusCodes.Status200OK, MediaTypes.Of(name), asset);
        }
        else
        {
            await SendTextAsync(http, StatusCodes.Status404NotFound, "There is nothing here.");
        }
    }

    private async Task SendFileAsync(HttpContext http, SiteState state)
    {
        var path = (http.Request.Path.Value ?? "/").TrimStart('/');
        path = path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path;
        if (!state.HasSite)
        {
            var page = FailurePage.Render(state, AddressOf("live.js", state.Build, isFailure: true), AddressOf("live.css", state.Build, isFailure: true));
            await SendAsync(http, StatusCodes.Status200OK, MediaTypes.Html, Encoding.UTF8.GetBytes(page));
        }
        else if (state.Files.Find(path) is { } bytes)
        {
            await SendAsync(http, StatusCodes.Status200OK, MediaTypes.Of(path), Live(path, bytes, state));
        }
        else if (state.Files.Find("404.html") is { } notFound)
        {
            await SendAsync(http, StatusCodes.Status404NotFound, MediaTypes.Html, Live("404.html", notFound, state));
        }
        else
        {
            await SendTextAsync(http, StatusCodes.Status404NotFound, "There is no such page.");
        }
    }

    private ReadOnlyMemory<byte> Live(string path, ReadOnlyMemory<byte> bytes, SiteState state) =>
        path.EndsWith(".html", StringComparison.Ordinal) ? ServedPage.Of(bytes.Span, AddressOf("live.js", state.GoodBuild, isFailure: false)) : bytes;

    private string AddressOf(string name, int build, bool isFailure) =>
        $"{Own}{name}?token={token}&build={build}{(isFailure ? "&failure=1" : "")}";

    private async Task SendEventsAsync(HttpContext http)
    {
        http.Response.ContentType = "text/event-stream";
        using var either = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted, stopping);
        try
        {
            await foreach (var state in site.ListenAsync(Heartbeat, either.Token))
            {
                // A comment now and then, so that a connection that is gone is noticed.
                var message = state is null ? ":\n\n" : $"event: state\ndata: {state.ToJson()}\n\n";
                await http.Response.WriteAsync(message, either.Token);
                await http.Response.Body.FlushAsync(either.Token);
            }
        }
        catch (OperationCanceledException)
        {
            // The page was left, or the server stops.
        }
    }

    private static Task SendTextAsync(HttpContext http, int status, string text) =>
        SendAsync(http, status, "text/plain; charset=utf-8", Encoding.UTF8.GetBytes(text + "\n"));

    private static async Task SendAsync(HttpContext http, int status, string type, ReadOnlyMemory<byte> bytes)
    {
        http.Response.StatusCode = status;
        http.Response.ContentType = type;
        http.Response.ContentLength = bytes.Length;
        if (!HttpMethods.IsHead(http.Request.Method))
        {
            await http.Response.Body.WriteAsync(bytes, http.RequestAborted);
        }
    }
}
