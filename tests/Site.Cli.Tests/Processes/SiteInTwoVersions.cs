namespace Site.Cli.Tests.Processes;

/// <summary>Two contents with the same pages, each of which names its version on every page, and the folder that either is built into.</summary>
internal sealed class SiteInTwoVersions : IDisposable
{
    private const int Pages = 30;
    private readonly TemporaryFolder _folder = new();

    public SiteInTwoVersions()
    {
        foreach (var version in new[] { "old", "new" })
        {
            _folder.Write($"{version}/site.yml", $"title: Version {version}\n");
            for (var i = 0; i < Pages; i++)
            {
                _folder.Write(
                    $"{version}/articles/page-{i}.md",
                    $"---\ntitle: Page {i}\ndescription: A page.\nsection: guides\n---\n\nThis is version {version}. [[page-{(i + 1) % Pages}]]\n");
            }
        }
    }

    public string Output => _folder.At("output");

    public string ContentOf(string version) => _folder.At(version);

    /// <summary>The version that the whole output folder is of; null when it is no whole site.</summary>
    public string? VersionThere()
    {
        var manifest = File.ReadAllLines(Path.Combine(Output, ".site-manifest"));
        var pages = Enumerable.Range(0, Pages).Select(i => File.ReadAllText(Path.Combine(Output, $"articles/page-{i}.html"))).Append(File.ReadAllText(Path.Combine(Output, "index.html"))).ToArray();
        var isWhole = manifest.Where(line => line.Length > 0 && !line.StartsWith('#')).All(line => File.Exists(Path.Combine(Output, line)));
        return !isWhole ? null
            : pages.All(page => page.Contains("Version old", StringComparison.Ordinal) && !page.Contains("ersion new", StringComparison.Ordinal)) ? "old"
            : pages.All(page => page.Contains("Version new", StringComparison.Ordinal) && !page.Contains("ersion old", StringComparison.Ordinal)) ? "new"
            : null;
    }

    /// <summary>What lies beside the contents and the output.</summary>
    public IEnumerable<string> LeftOver() =>
        Directory.EnumerateFileSystemEntries(_folder.Path).Select(path => Path.GetFileName(path)).Except(["old", "new", "output"], StringComparer.Ordinal);

    /// <summary>What lies beside the contents and the output, and when it last changed: another text as soon as a build writes.</summary>
    public string Traces() => string.Join('\n', LeftOver().Order(StringComparer.Ordinal).Select(name => $"{name} {Directory.GetLastWriteTimeUtc(_folder.At(name)).Ticks}"));

    public void Dispose() => _folder.Dispose();
}
