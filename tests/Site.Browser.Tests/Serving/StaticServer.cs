using System.Collections.Frozen;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Site.Browser.Tests.Serving;

/// <summary>
/// A plain web server on a free loopback port: the files of a folder below a path, <c>404.html</c> for all else. Like the plainest of
/// servers it lists no folders and looks for no <c>index.html</c>, so that a link which leans on that does not work.
/// </summary>
internal sealed class StaticServer : IAsyncDisposable
{
    private static readonly FrozenDictionary<string, string> MediaTypes = new Dictionary<string, string>
    {
        [".html"] = "text/html; charset=utf-8",
        [".css"] = "text/css; charset=utf-8",
        [".js"] = "text/javascript; charset=utf-8",
        [".json"] = "application/json",
        [".webmanifest"] = "application/manifest+json",
        [".svg"] = "image/svg+xml",
        [".png"] = "image/png",
        [".woff2"] = "font/woff2",
        [".atom"] = "application/atom+xml",
        [".xml"] = "application/xml",
        [".txt"] = "text/plain; charset=utf-8",
        [".bib"] = "text/plain; charset=utf-8",
    }.ToFrozenDictionary();

    private readonly WebApplication _application;

    private StaticServer(WebApplication application, Uri address)
    {
        _application = application;
        Address = address;
    }

    /// <summary>The address of the folder, with a slash at its end.</summary>
    public Uri Address { get; }

    /// <summary>Starts to serve.</summary>
    /// <param name="folder">The folder whose files are served; it may be filled later.</param>
    /// <param name="below">The path they are served below: <c>/</c>, or one with a slash at both ends.</param>
    public static async Task<StaticServer> StartAsync(string folder, string below)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var application = builder.Build();
        application.Run(request => AnswerAsync(request, folder, below));
        await application.StartAsync();
        var address = application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
        return new StaticServer(application, new Uri(address + below));
    }

    /// <inheritdoc />
    public ValueTask DisposeAsync() => _application.DisposeAsync();

    private static async Task AnswerAsync(HttpContext request, string folder, string below)
    {
        var path = request.Request.Path.Value ?? "";
        var file = path.StartsWith(below, StringComparison.Ordinal) && !path.Contains("..", StringComparison.Ordinal)
            ? Path.Combine(folder, path[below.Length..])
            : folder;
        if (!File.Exists(file))
        {
            request.Response.StatusCode = StatusCodes.Status404NotFound;
            file = Path.Combine(folder, "404.html");
        }

        request.Response.ContentType = MediaTypes.GetValueOrDefault(Path.GetExtension(file), "application/octet-stream");
        await request.Response.SendFileAsync(file, request.RequestAborted);
    }
}
