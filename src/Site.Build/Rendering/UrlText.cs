using System.Buffers;
using System.Text;

namespace Site.Build.Rendering;

/// <summary>Percent-encodes what may not stand in a URL.</summary>
internal static class UrlText
{
    private static readonly SearchValues<char> PathCharacters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/");

    // RFC 3986: unreserved and reserved characters and the percent sign, without the brackets that only a host may have (an IPv6 address).
    private static readonly SearchValues<char> KeptCharacters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~!$&'()*+,;=:@/?#%");

    /// <summary>The URL or fragment with every other character as the percent-encoded bytes of its UTF-8; what is encoded already stays.</summary>
    public static string Escape(string url)
    {
        if (!url.AsSpan().ContainsAnyExcept(KeptCharacters))
        {
            return url;
        }

        var escaped = new StringBuilder(url.Length + 16);
        var host = url.IndexOf("://[", StringComparison.Ordinal) is > 0 and var start ? url.IndexOf(']', start) + 1 : 0;
        escaped.Append(url, 0, host);
        foreach (var rune in url[host..].EnumerateRunes())
        {
            escaped.Append(rune.IsAscii && KeptCharacters.Contains((char)rune.Value) ? rune.ToString() : Uri.EscapeDataString(rune.ToString()));
        }

        return escaped.ToString();
    }

    /// <summary>A path, from slash to slash, with every other character percent-encoded than those that RFC 3986 calls unreserved.</summary>
    public static string EscapePath(string path) =>
        path.AsSpan().ContainsAnyExcept(PathCharacters) ? string.Join('/', path.Split('/').Select(Uri.EscapeDataString)) : path;
}
