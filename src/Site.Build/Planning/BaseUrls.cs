using Site.Build.Rendering;

namespace Site.Build.Planning;

/// <summary>Addresses below the site's own.</summary>
internal static class BaseUrls
{
    /// <summary>The address with a slash at its end and without query and fragment.</summary>
    public static Uri? Normalize(Uri? url)
    {
        if (url is null)
        {
            return null;
        }

        var path = url.GetLeftPart(UriPartial.Path);
        return new Uri(path.EndsWith('/') ? path : path + "/");
    }

    /// <summary>The full address of a file of the site; null without a base URL. An <c>index.html</c> is named by its folder.</summary>
    /// <param name="baseUrl">The site's address.</param>
    /// <param name="path">The file.</param>
    /// <param name="anchor">The id of an element in it; empty for none.</param>
    public static string? Of(Uri? baseUrl, string path, string anchor = "")
    {
        if (baseUrl is null)
        {
            return null;
        }

        var shown = path == "index.html" || path.EndsWith("/index.html", StringComparison.Ordinal) ? path[..^"index.html".Length] : path;
        return baseUrl.AbsoluteUri + UrlText.EscapePath(shown) + (anchor.Length > 0 ? "#" + anchor : "");
    }

    /// <summary>The permanent id of something in a file of the site: its full address, or one of the tag scheme (RFC 4151) without a base URL.</summary>
    public static string IdOf(Uri? baseUrl, string path, string anchor = "") =>
        (Of(baseUrl, path.Length == 0 ? "index.html" : path) ?? $"tag:hypervisor-atlas.invalid,2026:{path}") + (anchor.Length > 0 ? "#" + anchor : "");
}
