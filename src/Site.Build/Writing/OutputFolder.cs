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
        // Where a link above the folder leads is what counts, not what it is called.
        var real = RealPath.Of(_folder);
        var source = RealPath.Of(content);
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        var reason = Path.GetPathRoot(real) == real ? "it is the root of the file system"
            : home.Length > 0 && real == RealPath.Of(home) ? "it is the home folder"
            : real == source || IsBelow(source, real) ? "it holds the content"
            : IsBelow(real, source) ? "it is inside the content folder"
            : Path.Exists(Path.Combine(_folder, ".git")) ? "it is a repository"
            : real.Split(Path.DirectorySeparatorChar).Contains(".git") ? "it is inside a repository's own folder"
            : File.Exists(_folder) ? "it is a file"
            : new DirectoryInfo(_folder).LinkTarget is not null ? "it is a symbolic link"
            : IsOfOthers(_folder) ? "it holds files, and no build wrote them"
            : null;
        return reason is null ? null : Problems.OutputRefused.Anywhere($"the site can't be written to {_folder}: {reason}");
    }

    /// <summary>What stands under the lock's name and is no build's; null when nothing does.</summary>
    public Diagnostic? FindInTheLocksWay() =>
        new FileInfo(LockFile) is { LinkTarget: not null } or { Exists: true, Length: > 0 } ? Taken(LockFile) : null;

    /// <summary>What stands under one of the two names that the swap needs, and no build left there; null when nothing does. Only who holds the lock may ask.</summary>
    public Diagnostic? FindInTheSwapsWay() =>
        new[] { Staging, Retired }.FirstOrDefault(name => new DirectoryInfo(name).LinkTarget is not null || File.Exists(name) || IsOfOthers(name)) is { } taken ? Taken(taken) : null;

    private static Diagnostic Taken(string name) => Problems.ForeignFile.Anywhere($"{name} was not written by a build, and a build needs this name");

    /// <summary>Holds the folder for this build; null when another build does.</summary>
    public FolderLock? TryLock() => FolderLock.TryTake(LockFile);

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
        // What may not be looked into could not be carried over either: better no new site than one without it.
        var options = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint, IgnoreInaccessible = false };
        return
        [
            .. Directory.EnumerateFiles(_folder, "*", options).Concat(LinksBelow(new DirectoryInfo(_folder)))
                .Select(path => Path.GetRelativePath(_folder, path).Replace(Path.DirectorySeparatorChar, '/'))
                .Where(path => !own.Contains(path))
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ];
    }

    /// <summary>Takes a file that no build wrote into the new tree, whatever it is: a pipe, opened to be copied, would be waited for without end.</summary>
    /// <exception cref="IOException">It can be neither linked nor copied.</exception>
    public void CarryOver(string path)
    {
        var from = new FileInfo(Path.Combine(_folder, path));
        var to = Path.Combine(Staging, path);
        Directory.CreateDirectory(Path.GetDirectoryName(to)!);
        if (from.LinkTarget is { } target)
        {
            File.CreateSymbolicLink(to, target);
        }
        else if (!HardLink.TryMake(from.FullName, to))
        {
            Copy(from, to);
        }
    }

    private static void Copy(FileInfo from, string to)
    {
        if (from.Length == 0)
        {
            File.Create(to).Dispose();
        }
        else
        {
            from.CopyTo(to);
        }

        File.SetLastWriteTimeUtc(to, from.LastWriteTimeUtc);
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
        if (!Directory.Exists(folder))
        {
            return;
        }

        // The list of files goes last: it is what tells a tree that was half removed from one that nobody may remove.
        foreach (var entry in new DirectoryInfo(folder).EnumerateFileSystemInfos().Where(entry => entry.Name != OutputManifest.FileName))
        {
            if (entry is DirectoryInfo child)
            {
                child.Delete(recursive: true);
            }
            else
            {
                entry.Delete();
            }
        }

        Directory.Delete(folder, recursive: true);
    }

    /// <summary>Whether a folder holds files and no list of a build's.</summary>
    private static bool IsOfOthers(string folder) =>
        Directory.Exists(folder) && !File.Exists(Path.Combine(folder, OutputManifest.FileName))
        && Directory.EnumerateFileSystemEntries(folder).Any(entry => Path.GetFileName(entry) != ".gitkeep");

    private static IEnumerable<string> LinksBelow(DirectoryInfo folder) =>
        folder.EnumerateFileSystemInfos().SelectMany(entry =>
            entry.LinkTarget is not null ? [entry.FullName]
            : entry is DirectoryInfo child ? LinksBelow(child)
            : []);

    private static bool IsBelow(string path, string folder) => path.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
