using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Site.Model.Output;

namespace Site.Build.Writing;

/// <summary>A site as a zip archive that is the same, byte for byte, whenever the same site is packed.</summary>
internal static class BundleArchive
{
    // The first and the last day that the archive's form, MS-DOS's, can say.
    private static readonly DateOnly FirstDay = new(1980, 1, 1);
    private static readonly DateOnly LastDay = new(2107, 12, 31);

    // A regular file that its owner may write and all may read. Without it, the rights would be those of the system that packs.
    private const int Rights = 0x81A4 << 16;

    /// <summary>Writes the archive: one folder with the site's files by path, and the list of their checksums.</summary>
    /// <param name="files">The site.</param>
    /// <param name="folder">The name of the folder.</param>
    /// <param name="day">The day of the build, which all entries carry, at midnight: their own times would be those of the packing.</param>
    /// <param name="to">Where to; a stream that can seek, else the entries would be written in another form.</param>
    /// <param name="observer">Told of every file.</param>
    public static void Write(IEnumerable<OutputFile> files, string folder, DateOnly day, Stream to, IBuildObserver observer)
    {
        using var archive = new ZipArchive(to, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8);
        var moment = new DateTimeOffset((day < FirstDay ? FirstDay : day > LastDay ? LastDay : day).ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);
        var digests = new List<(string, byte[])>();
        foreach (var file in files.OrderBy(file => file.Path, StringComparer.Ordinal))
        {
            Add(archive, $"{folder}/{file.Path}", file.Bytes.Span, moment);
            digests.Add((file.Path, SHA256.HashData(file.Bytes.Span)));
            observer.Advance();
        }

        Add(archive, $"{folder}/{ChecksumList.FileName}", Encoding.UTF8.GetBytes(ChecksumList.Of(digests)), moment);
    }

    private static void Add(ZipArchive archive, string name, ReadOnlySpan<byte> bytes, DateTimeOffset moment)
    {
        var entry = archive.CreateEntry(name, CompressionLevel.SmallestSize);
        entry.LastWriteTime = moment;
        entry.ExternalAttributes = Rights;
        using var stream = entry.Open();
        stream.Write(bytes);
    }
}
