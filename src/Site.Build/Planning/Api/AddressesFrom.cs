using Site.Model.Views;

namespace Site.Build.Planning.Api;

/// <summary>Addresses of the site's files as one of them gives them.</summary>
/// <param name="BaseUrl">The address the site is published under; null when not said.</param>
/// <param name="Path">The path of the file that gives them.</param>
internal sealed record AddressesFrom(Uri? BaseUrl, string Path)
{
    /// <summary>Relative to the file.</summary>
    public string Href(string path, string anchor = "") => RelativePath.Between(Path, path) + Fragment(anchor);

    /// <summary>Absolute; null without a base URL.</summary>
    public string? Url(string path, string anchor = "") => BaseUrls.Of(BaseUrl, path, anchor);

    /// <summary>Absolute where that can be, else relative.</summary>
    public string Best(string path, string anchor = "") => Url(path, anchor) ?? Href(path, anchor);

    /// <summary>The address of a link whose href is relative to the file.</summary>
    public string Best(LinkView link) => BaseUrl is null ? link.Href : new Uri(new Uri(BaseUrl, Path), link.Href).AbsoluteUri;

    private static string Fragment(string anchor) => anchor.Length == 0 ? "" : "#" + anchor;
}
