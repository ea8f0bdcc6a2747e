namespace Site.Build.Tests.Running;

/// <summary>A folder that is gone after the test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("site-build-tests-").FullName;

    /// <summary>The path of a file or folder in it.</summary>
    public string At(string path) => System.IO.Path.Combine(Path, path);

    /// <summary>Writes a file and returns its path.</summary>
    public string Write(string path, string text)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(At(path))!);
        File.WriteAllText(At(path), text);
        return At(path);
    }

    /// <summary>The files below a folder with their text, links with their target, by path.</summary>
    public SortedDictionary<string, string> Tree(string folder)
    {
        var tree = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var entry in new DirectoryInfo(At(folder)).EnumerateFileSystemInfos("*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 }))
        {
            var path = System.IO.Path.GetRelativePath(At(folder), entry.FullName);
            if (entry.LinkTarget is { } target)
            {
                tree[path] = "→ " + target;
            }
            else if (entry is FileInfo)
            {
                tree[path] = File.ReadAllText(entry.FullName);
            }
        }

        return tree;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
