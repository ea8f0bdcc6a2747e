using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using Site.Browser.Tests.Serving;

namespace Site.Browser.Tests.Browsing;

/// <summary>What a page weighs on its way to a reader.</summary>
internal static partial class PackedPage
{
    /// <summary>The theme's scripts and style sheets that a page of a folder fetches by itself.</summary>
    public static IEnumerable<string> FilesOf(ServedSite site, string path) =>
        FetchedFile().Matches(Encoding.UTF8.GetString(site.Result.Files.Single(file => file.Path == path).Bytes.Span)).Select(match => match.Groups[1].Value);

    /// <summary>The bytes of a page of a folder and of <see cref="FilesOf"/>, each packed by gzip.</summary>
    public static long Weigh(ServedSite site, string path)
    {
        var files = site.Result.Files.ToDictionary(file => file.Path, file => file.Bytes);
        return FilesOf(site, path).Append(path).Sum(file => Packed(files[file]));
    }

    private static long Packed(ReadOnlyMemory<byte> bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            gzip.Write(bytes.Span);
        }

        return packed.Length;
    }

    [GeneratedRegex("""(?:src|rel="stylesheet" href)="\.\./(theme/[^" ]+)""")]
    private static partial Regex FetchedFile();
}
