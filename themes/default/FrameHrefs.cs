using Site.Model.Views;

namespace Site.Theme.Default;

/// <summary>Hrefs that templates take from a page's frame.</summary>
internal static class FrameHrefs
{
    /// <summary>The href of a file of the theme, by its path in <c>assets/</c>.</summary>
    /// <exception cref="KeyNotFoundException">The theme has no such file.</exception>
    public static string Asset(this PageFrame frame, string path) => frame.AssetHrefs.TryGetValue(path, out var href)
        ? href
        : throw new KeyNotFoundException($"The theme's templates name the asset {path}, which the page was given no href for.");

    /// <summary>The href of the home page.</summary>
    public static string Home(this PageFrame frame) => frame.Root + "index.html";

    /// <summary>Whether a link leads out of the site.</summary>
    public static bool IsExternal(this LinkView link) =>
        link.Href.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
        || link.Href.StartsWith("http://", StringComparison.OrdinalIgnoreCase);
}
