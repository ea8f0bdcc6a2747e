using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace Site.Cli.Tests.ExternalLinks;

/// <summary>A web server on this machine that answers as a test says, and remembers what it was asked.</summary>
internal sealed class WebServer : IAsyncDisposable
{
    private readonly WebApplication _application;
    private readonly ConcurrentQueue<(string Method, string Path)> _requests = new();
    private int _open;
    private int _mostOpen;

    private WebServer(Func<HttpContext, Task> answer)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        _application = builder.Build();
        _application.Run(async http =>
        {
            var open = Interlocked.Increment(ref _open);
            _mostOpen = Math.Max(open, _mostOpen);
            _requests.Enqueue((http.Request.Method, http.Request.Path.Value!));
            try
            {
                await answer(http);
            }
            finally
            {
                Interlocked.Decrement(ref _open);
            }
        });
    }

    public IReadOnlyCollection<(string Method, string Path)> Requests => _requests;

    public int MostOpen => _mostOpen;

    public static Task<WebServer> StartAsync(Func<HttpRequest, HttpStatusCode> answer) => StartAsync(http =>
    {
        http.Response.StatusCode = (int)answer(http.Request);
        return Task.CompletedTask;
    });

    public static async Task<WebServer> StartAsync(Func<HttpContext, Task> answer)
    {
        var server = new WebServer(answer);
        await server._application.StartAsync(TestContext.Current.CancellationToken);
        return server;
    }

    public string At(string path) => new Uri(new Uri(_application.Urls.Single()), path).AbsoluteUri;

    public async ValueTask DisposeAsync()
    {
        using var now = new CancellationTokenSource();
        await now.CancelAsync();
        await _application.StopAsync(now.Token);
        await _application.DisposeAsync();
    }
}
