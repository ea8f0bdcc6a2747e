using System.Net;
using System.Net.Sockets;

namespace Site.Cli.ExternalLinks;

/// <summary>Tells addresses of the public internet from the others (RFC 6890 and its registries).</summary>
internal static class PublicAddress
{
    /// <summary>Networks that are not public, IPv4 and IPv6.</summary>
    private static readonly IPNetwork[] Others =
    [
        .. new[]
        {
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.168.0.0/16",
            "198.18.0.0/15", "224.0.0.0/3", "::/127", "64:ff9b:1::/48", "fc00::/7", "fe80::/10", "ff00::/8",
        }.Select(network => IPNetwork.Parse(network)),
    ];

    /// <summary>Whether the address is public.</summary>
    public static bool Is(IPAddress address)
    {
        var plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        return !Others.Any(network => network.BaseAddress.AddressFamily == plain.AddressFamily && network.Contains(plain));
    }

    /// <summary>Whether an address names, without being looked up, a machine that is not on the internet.</summary>
    public static bool IsInner(Uri address) =>
        address.IsLoopback || (IPAddress.TryParse(address.IdnHost, out var literal) && !Is(literal));

    /// <summary>A connection to the first public address of a host.</summary>
    /// <exception cref="NotPublicException">The host has none.</exception>
    public static async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext connection, CancellationToken cancellation)
    {
        var target = connection.DnsEndPoint;
        var addresses = await Dns.GetHostAddressesAsync(target.Host, cancellation);
        // A proxy, which is where the connection leads when it is not to the host of the request, may be on the inner network.
        var isProxy = target.Host != connection.InitialRequestMessage.RequestUri?.IdnHost;
        var allowed = isProxy ? addresses : [.. addresses.Where(Is)];
        if (allowed.Length == 0)
        {
            throw new NotPublicException(target.Host);
        }

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(allowed, target.Port, cancellation);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
