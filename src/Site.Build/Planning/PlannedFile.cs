using System.Collections.Immutable;
using Site.Model.Views;

namespace Site.Build.Planning;

/// <summary>A file the site will have: a page with its view, bytes that no template makes, one of a series, or bytes made of all other files.</summary>
/// <param name="Path">Path below the site's root.</param>
/// <param name="Origin">What asks for it, for messages: a content file, or the name of a list.</param>
/// <param name="View">Makes the view of a page; null when it is no page.</param>
/// <param name="Bytes">Makes the bytes; null when it is a page.</param>
internal sealed record PlannedFile(string Path, string Origin, Func<PageView>? View, Func<ReadOnlyMemory<byte>>? Bytes)
{
    /// <summary>Says when what the page is made of last changed, in builds of one process: worked out when it is rendered; null when that is not known.</summary>
    public Func<int>? Stamp { get; init; }

    /// <summary>Makes the bytes of the digests of the site's files that are not made of others themselves; null when it is made by itself.</summary>
    public Func<ImmutableArray<FileDigest>, ReadOnlyMemory<byte>>? FromOthers { get; private init; }

    /// <summary>The files it is made with, one after the other; null when it is made by itself.</summary>
    public FileSeries? Series { get; private init; }

    /// <summary>A page.</summary>
    public static PlannedFile Page(string path, string origin, Func<PageView> view) => new(path, origin, view, null);

    /// <summary>A file of text.</summary>
    public static PlannedFile Text(string path, string origin, Func<string> text) =>
        Made(path, origin, Utf8Of(text));

    /// <summary>A file that no template makes.</summary>
    public static PlannedFile Made(string path, string origin, Func<ReadOnlyMemory<byte>> bytes) => new(path, origin, null, bytes);

    /// <summary>What makes the bytes of a text.</summary>
    public static Func<ReadOnlyMemory<byte>> Utf8Of(Func<string> text) => () => System.Text.Encoding.UTF8.GetBytes(text());

    /// <summary>A file made of all the others, once they are rendered.</summary>
    public static PlannedFile OfOthers(string path, string origin, Func<ImmutableArray<FileDigest>, ReadOnlyMemory<byte>> bytes) =>
        new(path, origin, null, null) { FromOthers = bytes };

    /// <summary>A file of a series.</summary>
    public static PlannedFile InSeries(string path, string origin, FileSeries series) => new(path, origin, null, null) { Series = series };

    /// <summary>A file as it is.</summary>
    public static PlannedFile Binary(string path, string origin, ReadOnlyMemory<byte> bytes) => Made(path, origin, () => bytes);
}
