#pragma warning disable RS0030 // WRITE is one of the two rooms that touch the disk.
using System.Runtime.Versioning;

namespace Site.Build.Writing;

/// <summary>Holds an output folder for one build, by a file beside it that is gone when the build is over. A build that is killed leaves the file, but not the lock.</summary>
internal sealed class FolderLock : IDisposable
{
    // EAGAIN of Linux.
    private const int IsHeld = 11;

    private readonly string _path;
    private readonly FileStream _file;

    private FolderLock(string path, FileStream file) => (_path, _file) = (path, file);

    /// <summary>Takes the lock; null when another build holds it.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="IOException">The file can't be made.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be made.</exception>
    public static FolderLock? TryTake(string path)
    {
        FileStream file;
        try
        {
            file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, OperatingSystem.IsWindows() ? FileOptions.DeleteOnClose : FileOptions.None);
        }
        catch (IOException) when (File.Exists(path))
        {
            return null;
        }

        // There the program tells the framework not to lock what it opens, which takes two calls for each file of a site: this one is locked by itself.
        if (OperatingSystem.IsLinux() && !TryLock(file))
        {
            file.Dispose();
            return null;
        }

        return new FolderLock(path, file);
    }

    [SupportedOSPlatform("linux")]
    private static bool TryLock(FileStream file)
    {
        try
        {
            file.Lock(0, 1);
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // A file system that knows no locks holds nobody off.
            return exception.HResult != IsHeld;
        }
    }

    /// <summary>Gives the folder back.</summary>
    public void Dispose()
    {
        try
        {
            if (!OperatingSystem.IsWindows())
            {
                // While it is still held: afterwards it may be another build's.
                File.Delete(_path);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // It stays, empty, and the next build takes it.
        }

        _file.Dispose();
    }
}
