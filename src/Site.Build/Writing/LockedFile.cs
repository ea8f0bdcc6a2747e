#pragma warning disable RS0030 // WRITE is one of the two rooms that touch the disk.
using System.Runtime.Versioning;

namespace Site.Build.Writing;

/// <summary>Opens files that no two processes may write at once.</summary>
internal static class LockedFile
{
    // EAGAIN of Linux.
    private const int IsHeld = 11;

    /// <summary>Opens a file as it is, or makes it, for this process alone; it is held until it is closed.</summary>
    /// <param name="path">The file.</param>
    /// <param name="options">More of how it is opened.</param>
    /// <exception cref="IOException">Another process holds it, or it can't be opened.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be opened.</exception>
    public static FileStream Open(string path, FileOptions options = FileOptions.None)
    {
        var file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 4096, options);
        // There the program tells the framework not to lock what it opens, which takes two calls for each file of a site: what is to be locked is locked by itself.
        if (OperatingSystem.IsLinux() && !TryLock(file))
        {
            file.Dispose();
            throw new IOException($"another process writes to {path}");
        }

        return file;
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
}
