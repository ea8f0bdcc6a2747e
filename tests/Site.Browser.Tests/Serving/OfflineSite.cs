namespace Site.Browser.Tests.Serving;

/// <summary>The small site with a service worker, at an address it knows; it can be published anew with other texts.</summary>
public sealed class OfflineSite : ServedSite
{
    private readonly string _content;

    /// <summary>The site, not yet built.</summary>
    public OfflineSite()
        : this(Directory.CreateTempSubdirectory("site-offline-").FullName)
    {
    }

    private OfflineSite(string content)
        : base(content, isPublished: true)
    {
        _content = content;
        var sample = Repository.PathOf("tests/Site.Browser.Tests/fixture-content");
        foreach (var file in Directory.EnumerateFiles(sample, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(content, Path.GetRelativePath(sample, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        File.AppendAllText(Path.Combine(content, "site.yml"), "\noffline: on\n");
    }

    /// <summary>Publishes the site with a text of one of its files replaced.</summary>
    /// <param name="file">The file's path in the content folder.</param>
    /// <param name="text">What stands there.</param>
    /// <param name="other">What is to stand there.</param>
    public void PublishWith(string file, string text, string other)
    {
        var path = Path.Combine(_content, file);
        var before = File.ReadAllText(path);
        Assert.Contains(text, before, StringComparison.Ordinal);
        File.WriteAllText(path, before.Replace(text, other, StringComparison.Ordinal));
        Publish();
        Assert.True(Result.Succeeded, string.Join('\n', Complaints));
    }
}
