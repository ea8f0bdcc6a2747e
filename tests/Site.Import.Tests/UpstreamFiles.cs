using System.Security.Cryptography;
using System.Text;
using Site.Model.Text;
using Xunit;

namespace Site.Import.Tests;

/// <summary>
/// Upstream's own files. They are no part of the repository: they lie in <c>shared/sources</c> beside it or beside a folder above it, and the tests that
/// need them are skipped elsewhere.
/// </summary>
internal static class UpstreamFiles
{
    /// <summary>The releases whose stable texts are there, newest first.</summary>
    public static IReadOnlyList<string> Releases { get; } = [.. Enumerable.Range(10, 13).Reverse().Select(minor => $"4.{minor}")];

    /// <summary>The names of the tips, newest first.</summary>
    public static IReadOnlyList<string> TipNames { get; } = ["SUPPORT-unstable.md", .. Releases.Select(release => $"SUPPORT-{release}.md")];

    /// <summary>The names of the texts as tagged, newest first.</summary>
    public static IReadOnlyList<string> TaggedNames { get; } = [.. Releases.Select(release => $"SUPPORT-RELEASE-{release}.0.md")];

    /// <summary>The repository's root.</summary>
    public static string Root { get; } = Above(AppContext.BaseDirectory, folder => File.Exists(Path.Combine(folder, "Site.sln")))
        ?? throw new InvalidOperationException("The tests do not run inside the repository.");

    /// <summary>A file of <c>shared/sources</c>; skips the test when that is not there.</summary>
    public static SourceText Read(string path)
    {
        var sources = Above(Path.GetDirectoryName(Root)!, folder => Directory.Exists(Path.Combine(folder, "shared", "sources")));
        Assert.SkipWhen(sources is null, "Upstream's files (shared/sources) are not beside the repository.");
        return ReadFile(Path.Combine([sources!, "shared", "sources", .. path.Split('/')]), path[(path.LastIndexOf('/') + 1)..]);
    }

    /// <summary>Texts of Xen's SUPPORT.md; skips the test when they are not there.</summary>
    public static IReadOnlyList<SourceText> ReadXen(params IEnumerable<string> names) => [.. names.Select(name => Read("xen/" + name))];

    /// <summary>A file below <c>content/data/</c>, as committed.</summary>
    public static SourceText ReadData(string path) =>
        ReadFile(Path.Combine([Root, "content", "data", .. path.Split('/')]), "content/data/" + path);

    private static SourceText ReadFile(string file, string path)
    {
        var bytes = File.ReadAllBytes(file);
        return new SourceText(path, Encoding.UTF8.GetString(bytes).ReplaceLineEndings("\n"), Convert.ToHexStringLower(SHA256.HashData(bytes)));
    }

    private static string? Above(string start, Func<string, bool> isIt)
    {
        for (var folder = start; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (isIt(folder))
            {
                return folder;
            }
        }

        return null;
    }
}
