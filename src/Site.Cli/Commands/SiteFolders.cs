namespace Site.Cli.Commands;

/// <summary>Finds the folders a command works on.</summary>
internal static class SiteFolders
{
    /// <summary>The content folder's full path: the one asked for, else the nearest <c>content/</c> with a <c>site.yml</c>, from the current folder upward.</summary>
    /// <exception cref="UsageException">There is none, or the one asked for has no name.</exception>
    public static string FindContent(string? asked, string currentFolder)
    {
        if (asked is not null)
        {
            var folder = FullPath(asked, currentFolder);
            return Directory.Exists(folder) ? folder : throw new UsageException($"There is no folder {asked}.");
        }

        for (var folder = currentFolder; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            var content = Path.Combine(folder, "content");
            if (File.Exists(Path.Combine(content, "site.yml")))
            {
                return content;
            }
        }

        throw new UsageException("There is no content/site.yml here or in a folder above: name the content folder with --content.");
    }

    /// <summary>A folder beside the content folder, unless another one is asked for.</summary>
    /// <exception cref="UsageException">The one asked for has no name.</exception>
    public static string Beside(string content, string name, string? asked, string currentFolder) =>
        asked is null
            ? Path.Combine(Path.GetDirectoryName(content) ?? content, name)
            : FullPath(asked, currentFolder);

    /// <summary>A file's full path; null when none is asked for.</summary>
    /// <exception cref="UsageException">The one asked for has no name, or lies in the content folder.</exception>
    public static string? FileOutside(string content, string? asked, string currentFolder)
    {
        if (asked is null)
        {
            return null;
        }

        var file = FullPath(asked, currentFolder);
        return Holds(content, file) ? throw new UsageException("The output must not lie in the content folder.") : file;
    }

    /// <summary>Refuses an output folder that would mix with what people edit.</summary>
    /// <exception cref="UsageException">One of the two folders holds the other.</exception>
    public static void KeepApart(string content, string output)
    {
        if (Holds(content, output) || Holds(output, content))
        {
            throw new UsageException("The output folder must not be the content folder, lie in it or hold it.");
        }
    }

    /// <summary>A path as seen from a folder, with forward slashes.</summary>
    public static string Shown(string path, string currentFolder) =>
        Path.GetRelativePath(currentFolder, path).Replace(Path.DirectorySeparatorChar, '/');

    // A blank is what an unset variable of a script leaves: it would mean the current folder, or a folder that nobody sees.
    private static string FullPath(string asked, string currentFolder) =>
        string.IsNullOrWhiteSpace(asked)
            ? throw new UsageException("A folder without a name was asked for.")
            : Path.TrimEndingDirectorySeparator(Path.GetFullPath(asked, currentFolder));

    private static bool Holds(string outer, string inner)
    {
        var comparison = OperatingSystem.IsLinux() ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;
        return (inner + Path.DirectorySeparatorChar).StartsWith(outer + Path.DirectorySeparatorChar, comparison);
    }
}
