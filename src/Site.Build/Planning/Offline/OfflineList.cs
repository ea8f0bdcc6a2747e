using System.Buffers;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.Json;
using Site.Build.Planning.Searching;

namespace Site.Build.Planning.Offline;

/// <summary>
/// The files of one version of the site that a browser may keep, each with a part of its SHA-256, by which the service worker knows that what the
/// server sent is of this version. docs/offline.md describes it.
/// </summary>
internal static class OfflineList
{
    private const int HashLength = 12;

    /// <summary>Folders for programs: no page shows what is in them.</summary>
    private static readonly ImmutableArray<string> ForPrograms = ["api/", "badges/", "embed/", "feeds/", "data/offline"];

    private static readonly FrozenSet<string> Kept = new[] { ".html", ".js", ".css", ".svg", ".png", ".jpg", ".jpeg", ".webp", ".avif", ".gif", ".woff2", ".woff" }.ToFrozenSet();

    /// <summary>What is kept from the first visit on, beside the theme: the ways to the rest.</summary>
    private static readonly FrozenSet<string> First = new[]
    {
        "index.html", OfflinePaths.Page, SearchPaths.Page, SearchPaths.Alphabet, SearchPaths.Folder + "/root.js", Previews.PreviewPaths.Index,
    }.ToFrozenSet();

    /// <summary>The list, as JSON.</summary>
    public static byte[] Of(ImmutableArray<FileDigest> files)
    {
        var kept = files.Where(file => IsKept(file.Path)).OrderBy(file => file.Path, StringComparer.Ordinal).ToList();
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteNumber("bytes", kept.Sum(file => (long)file.Length));
            json.WriteStartArray("first");
            foreach (var file in kept.Where(file => First.Contains(file.Path) || file.Path.StartsWith(ThemeAssetPlacing.Folder, StringComparison.Ordinal)))
            {
                json.WriteStringValue(file.Path);
            }

            json.WriteEndArray();
            json.WriteStartObject("files");
            foreach (var file in kept)
            {
                json.WriteString(file.Path, file.Sha256[..HashLength]);
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>The version's name: a hash of the list, and so of all that is in it.</summary>
    public static string VersionOf(ReadOnlySpan<byte> list) => Convert.ToHexStringLower(SHA256.HashData(list))[..HashLength];

    private static bool IsKept(string path) =>
        Kept.Contains(System.IO.Path.GetExtension(path)) && path != OfflinePaths.Worker
        && !ForPrograms.Any(folder => path.StartsWith(folder, StringComparison.Ordinal));
}
