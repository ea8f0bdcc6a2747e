#pragma warning disable RS0030 // WRITE is one of the two rooms that touch the disk.
namespace Site.Build.Writing;

/// <summary>Holds an output folder for one build, by a file beside it that is gone when the build is over. A build that is killed leaves the file, but not the lock.</summary>
internal sealed class FolderLock : IDisposable
{
    private readonly string _path;
    private readonly FileStream _file;

    private FolderLock(string path, FileStream file) => (_path, _file) = (path, file);

    /// <summary>Takes the lock; null when another build holds it.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="IOException">The file can't be made.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be made.</exception>
    public static FolderLock? TryTake(string path)
    {
        try
        {
            return new FolderLock(path, LockedFile.Open(path, OperatingSystem.IsWindows() ? FileOptions.DeleteOnClose : FileOptions.None));
        }
        catch (IOException) when (File.Exists(path))
        {
            return null;
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
