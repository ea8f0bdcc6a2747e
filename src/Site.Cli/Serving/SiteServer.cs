using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace Site.Cli.Serving;

/// <summary>Serves a live site to this machine.</summary>
internal sealed class SiteServer : IAsyncDisposable
{
    private readonly WebApplication _application;
    private readonly CancellationTokenSource _stopping;

    private SiteServer(WebApplication application, CancellationTokenSource stopping, Uri address)
    {
        _application = application;
        _stopping = stopping;
        Address = address;
    }

    /// <summary>Where the site is.</summary>
    public Uri Address { get; }

    /// <summary>Starts to serve on 127.0.0.1.</summary>
    /// <param name="site">The site.</param>
    /// <param name="port">The port; 0 for one that is free.</param>
    /// <param name="cancellation">Ends the wait for the start.</param>
    /// <exception cref="EnvironmentException">The port can't be had.</exception>
    public static async Task<SiteServer> StartAsync(LiveSite site, int port, CancellationToken cancellation)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxConcurrentConnections = 256;
            kestrel.Limits.MaxRequestBodySize = 0;
            kestrel.Listen(IPAddress.Loopback, port, listener => listener.Protocols = HttpProtocols.Http1);
        });
        var application = builder.Build();
        var stopping = new CancellationTokenSource();
        // Only a server that has started knows its port, and only with the port is it known which requests are meant for it.
        var responder = new TaskCompletionSource<SiteResponder>();
        application.Run(async http => await (await responder.Task).RespondAsync(http));
        await BindAsync(application, port, cancellation);

        var address = new Uri(application.Urls.Single());
        var token = RandomNumberGenerator.GetHexString(32, lowercase: true);
        responder.SetResult(new SiteResponder(site, new RequestGate(address.Port, token), token, stopping.Token));
        return new SiteServer(application, stopping, new Uri($"http://127.0.0.1:{address.Port}/"));
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        // First the streams of events, which would otherwise hold up the stop.
        await _stopping.CancelAsync();
        await _application.StopAsync();
        await _application.DisposeAsync();
        _stopping.Dispose();
    }

    private static async Task BindAsync(WebApplication application, int port, CancellationToken cancellation)
    {
        try
        {
            await application.StartAsync(cancellation);
        }
        catch (IOException exception) when (exception.InnerException is AddressInUseException)
        {
            throw new EnvironmentException($"Port {port} is in use: name another one with --port.", exception);
        }
        catch (SocketException exception)
        {
            throw new EnvironmentException($"Port {port} can't be had ({exception.Message}): name another one with --port.", exception);
        }
    }
}
