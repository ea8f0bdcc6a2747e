using Site.Model.Views;

namespace Site.Build.Planning;

/// <summary>A file the site will have: a page with its view, or bytes that no template makes.</summary>
/// <param name="Path">Path below the site's root.</param>
/// <param name="Origin">What asks for it, for messages: a content file, or the name of a list.</param>
/// <param name="View">Makes the view of a page; null when it is no page.</param>
/// <param name="Bytes">Makes the bytes; null when it is a page.</param>
internal sealed record PlannedFile(string Path, string Origin, Func<PageView>? View, Func<ReadOnlyMemory<byte>>? Bytes)
{
    /// <summary>A page.</summary>
    public static PlannedFile Page(string path, string origin, Func<PageView> view) => new(path, origin, view, null);

    /// <summary>A file of text.</summary>
    public static PlannedFile Text(string path, string origin, Func<string> text) =>
        new(path, origin, null, () => System.Text.Encoding.UTF8.GetBytes(text()));

    /// <summary>A file as it is.</summary>
    public static PlannedFile Binary(string path, string origin, ReadOnlyMemory<byte> bytes) => new(path, origin, null, () => bytes);
}
