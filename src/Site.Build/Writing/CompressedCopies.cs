using System.Collections.Frozen;
using System.Collections.Immutable;
using System.IO.Compression;
using Site.Model.Output;

namespace Site.Build.Writing;

/// <summary>Compressed copies of a site's text files, for web servers that send a file's copy <c>.br</c> or <c>.gz</c> to readers who take it.</summary>
public static class CompressedCopies
{
    /// <summary>The least size, in bytes, of a file that is copied: one that fits in a packet arrives no sooner when it is smaller.</summary>
    public const int LeastSize = 1024;

    private const int BrotliQuality = 11;
    private const int BrotliWindow = 22;

    private static readonly FrozenSet<string> TextExtensions = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        ".html", ".css", ".js", ".json", ".webmanifest", ".xml", ".atom", ".svg", ".txt", ".md", ".csv", ".bib", ".ics");

    /// <summary>Whether a file of this path is copied, if it is large enough.</summary>
    public static bool IsText(string path) => TextExtensions.Contains(Path.GetExtension(path));

    /// <summary>
    /// The copies, by path: of each text that is large enough the one by Brotli (RFC 7932) and the one by gzip (RFC 1952), where it is smaller than the file and the
    /// site has no file of that name. The same files give the same copies.
    /// </summary>
    /// <param name="files">Files of the site.</param>
    /// <param name="taken">The paths of all its files.</param>
    /// <param name="observer">Told of every text.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static ImmutableArray<OutputFile> Of(ImmutableArray<OutputFile> files, IReadOnlySet<string> taken, IBuildObserver observer, CancellationToken cancellation) =>
    [
        .. files.Where(file => IsText(file.Path)).AsParallel().WithCancellation(cancellation).SelectMany(file =>
            {
                ImmutableArray<OutputFile> copies = file.Bytes.Length < LeastSize ? [] : [.. CopiesOf(file)];
                observer.Advance();
                return copies;
            })
            .Where(copy => !taken.Contains(copy.Path))
            .OrderBy(copy => copy.Path, StringComparer.Ordinal),
    ];

    private static IEnumerable<OutputFile> CopiesOf(OutputFile file)
    {
        if (Brotli(file.Bytes.Span) is { } brotli)
        {
            yield return new OutputFile(file.Path + ".br", brotli);
        }

        if (GZip(file.Bytes.Span) is { } gzip)
        {
            yield return new OutputFile(file.Path + ".gz", gzip);
        }
    }

    private static byte[]? Brotli(ReadOnlySpan<byte> bytes)
    {
        // No room for what is no smaller.
        var compressed = new byte[bytes.Length - 1];
        return BrotliEncoder.TryCompress(bytes, compressed, out var length, BrotliQuality, BrotliWindow) ? compressed[..length] : null;
    }

    private static byte[]? GZip(ReadOnlySpan<byte> bytes)
    {
        // Neither name nor time is written into the header, which would make two copies differ.
        using var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            gzip.Write(bytes);
        }

        return compressed.Length < bytes.Length ? compressed.ToArray() : null;
    }
}
