using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text;

namespace Site.Cli.Serving;

/// <summary>
/// Keeps other sites out. A page from elsewhere can make the browser send requests here (and, by DNS rebinding, under a name of its
/// own), but it can't choose the Host header, can't read pages of this origin, and so doesn't know the token.
/// </summary>
internal sealed class RequestGate
{
    private readonly FrozenSet<string> _hosts;
    private readonly FrozenSet<string> _origins;
    private readonly byte[] _token;

    /// <summary>The gate of a server on this port.</summary>
    public RequestGate(int port, string token)
    {
        string[] names = ["127.0.0.1", "localhost", "[::1]"];
        // Browsers leave the port out where it is the scheme's own.
        _hosts = names.SelectMany(name => port == 80 ? new[] { name, $"{name}:80" } : [$"{name}:{port}"]).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        _origins = _hosts.Select(host => $"http://{host}").ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        _token = Encoding.UTF8.GetBytes(token);
    }

    /// <summary>Whether the request was meant for this server.</summary>
    public bool IsForThisServer(HttpRequest request) => _hosts.Contains(request.Host.Value ?? "");

    /// <summary>Whether the request comes from a page that this run of the server has served.</summary>
    public bool IsFromOwnPage(HttpRequest request)
    {
        var origin = request.Headers.Origin;
        var site = request.Headers["Sec-Fetch-Site"];
        return (origin.Count == 0 || (origin.Count == 1 && _origins.Contains(origin[0]!)))
            && (site.Count == 0 || (site.Count == 1 && site[0] == "same-origin"))
            && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(request.Query["token"].ToString()), _token);
    }
}
