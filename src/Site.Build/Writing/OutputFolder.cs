#pragma warning disable RS0030 // WRITE is one of the two rooms that touch the disk.
using Site.Model.Diagnostics;

namespace Site.Build.Writing;

/// <summary>The folder a site is written to, with the names beside it that the swap needs.</summary>
internal sealed class OutputFolder
{
    private readonly string _folder;

    private OutputFolder(string folder)
    {
        _folder = folder;
        Parent = Path.GetDirectoryName(folder) ?? folder;
        var name = Path.GetFileName(folder);
        Staging = Path.Combine(Parent, $".{name}.new");
        Retired = Path.Combine(Parent, $".{name}.old");
        LockFile = Path.Combine(Parent, $".{name}.lock");
    }

    /// <summary>The folder above it.</summary>
    public string Parent { get; }

    /// <summary>Where the new tree is written.</summary>
    public string Staging { get; }

    private string Retired { get; }

    private string LockFile { get; }

    /// <summary>The folder of a path.</summary>
    public static OutputFolder Of(string path) => new(Path.TrimEndingDirectorySeparator(Path.GetFullPath(path)));

    /// <summary>Why the site may not be written here; null when it may.</summary>
    public Diagnostic? Refuse(string content)
    {
        var source = Path.TrimEndingDirectorySeparator(Path.GetFullPath(content));
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        var reason = Path.GetPathRoot(_folder) == _folder ? "it is the root of the file system"
            : _folder == Path.TrimEndingDirectorySeparator(home) ? "it is the home folder"
            : _folder == source || IsBelow(source, _folder) ? "it holds the content"
            : IsBelow(_folder, source) ? "it is inside the content folder"
            : Path.Exists(Path.Combine(_folder, ".git")) ? "it is a repository"
            : File.Exists(_folder) ? "it is a file"
            : new DirectoryInfo(_folder).LinkTarget is not null ? "it is a symbolic link"
            : Directory.Exists(_folder) && !File.Exists(Path.Combine(_folder, OutputManifest.FileName)) && HoldsFiles() ? "it holds files, and no build wrote them"
            : null;
        return reason is null ? null : Problems.OutputRefused.Anywhere($"the site can't be written to {_folder}: {reason}");
    }

    /// <summary>Holds the folder for this build; null when another build does.</summary>
    public FileStream? TryLock()
    {
        try
        {
            return new FileStream(LockFile, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
        }
        catch (IOException) when (File.Exists(LockFile))
        {
            return null;
        }
    }

    /// <summary>Cleans up after a build that was killed.</summary>
    public void Recover()
    {
        if (Directory.Exists(Retired) && !Directory.Exists(_folder))
        {
            Directory.Move(Retired, _folder);
        }

        DropStaging();
        DropRetired();
    }

    /// <summary>Paths below the folder that its last build did not write, in order.</summary>
    public IReadOnlyList<string> ForeignFiles()
    {
        if (!Directory.Exists(_folder))
        {
            return [];
        }

        var manifest = Path.Combine(_folder, OutputManifest.FileName);
        var own = OutputManifest.Read(File.Exists(manifest) ? File.ReadAllText(manifest) : "");
        var options = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint };
        return
        [
            .. Directory.EnumerateFiles(_folder, "*", options).Concat(LinksBelow(new DirectoryInfo(_folder)))
                .Select(path => Path.GetRelativePath(_folder, path).Replace(Path.DirectorySeparatorChar, '/'))
                .Where(path => !own.Contains(path))
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ];
    }

    /// <summary>Copies a file that no build wrote into the new tree.</summary>
    public void CarryOver(string path)
    {
        var from = new FileInfo(Path.Combine(_folder, path));
        var to = Path.Combine(Staging, path);
        Directory.CreateDirectory(Path.GetDirectoryName(to)!);
        if (from.LinkTarget is { } target)
        {
            File.CreateSymbolicLink(to, target);
        }
        else
        {
            from.CopyTo(to);
            File.SetLastWriteTimeUtc(to, from.LastWriteTimeUtc);
        }
    }

    /// <summary>Puts the new tree in the folder's place, in one step where the system can.</summary>
    public void SwapIn()
    {
        if (!Directory.Exists(_folder))
        {
            Directory.Move(Staging, _folder);
            return;
        }

        if (AtomicExchange.TryExchange(Staging, _folder))
        {
            Directory.Move(Staging, Retired);
        }
        else
        {
            Directory.Move(_folder, Retired);
            MoveInOrBack();
        }

        DropRetired();
    }

    private void MoveInOrBack()
    {
        try
        {
            Directory.Move(Staging, _folder);
        }
        catch (IOException)
        {
            Directory.Move(Retired, _folder);
            throw;
        }
    }

    /// <summary>Removes what was staged.</summary>
    public void DropStaging() => Drop(Staging);

    private void DropRetired() => Drop(Retired);

    private static void Drop(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private bool HoldsFiles() =>
        Directory.EnumerateFileSystemEntries(_folder).Any(entry => Path.GetFileName(entry) != ".gitkeep");

    private static IEnumerable<string> LinksBelow(DirectoryInfo folder) =>
        folder.EnumerateFileSystemInfos().SelectMany(entry =>
            entry.LinkTarget is not null ? [entry.FullName]
            : entry is DirectoryInfo child ? LinksBelow(child)
            : []);

    private static bool IsBelow(string path, string folder) => path.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
