using System.Text;

namespace Site.Build.Rendering;

/// <summary>Percent-encodes what may not stand in a URL.</summary>
internal static class UrlText
{
    // RFC 3986: unreserved and reserved characters and the percent sign, without the brackets that only a host may have (an IPv6 address).
    private const string Kept = "-._~!$&'()*+,;=:@/?#%";

    /// <summary>The URL or fragment with every other character as the percent-encoded bytes of its UTF-8; what is encoded already stays.</summary>
    public static string Escape(string url)
    {
        if (url.All(IsKept))
        {
            return url;
        }

        var escaped = new StringBuilder(url.Length + 16);
        var host = url.IndexOf("://[", StringComparison.Ordinal) is > 0 and var start ? url.IndexOf(']', start) + 1 : 0;
        escaped.Append(url, 0, host);
        foreach (var rune in url[host..].EnumerateRunes())
        {
            escaped.Append(rune.IsAscii && IsKept((char)rune.Value) ? rune.ToString() : Uri.EscapeDataString(rune.ToString()));
        }

        return escaped.ToString();
    }

    private static bool IsKept(char c) => char.IsAsciiLetterOrDigit(c) || Kept.Contains(c, StringComparison.Ordinal);
}
