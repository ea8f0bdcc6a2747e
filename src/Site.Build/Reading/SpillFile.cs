#pragma warning disable RS0030 // READ is one of the two rooms that touch the disk.
using Microsoft.Win32.SafeHandles;
using Site.Model.Text;

namespace Site.Build.Reading;

/// <summary>A spill in a file that only this process sees, and that is gone with it however it ends. Made when the first text is put there.</summary>
/// <param name="folder">The folder of the file: one for files that are not kept.</param>
public sealed class SpillFile(string folder) : ISpill, IDisposable
{
    private readonly Lock _making = new();
    private volatile SafeFileHandle? _file;
    private volatile bool _isFull;
    private long _end;

    /// <inheritdoc />
    public bool TryWrite(ReadOnlySpan<byte> bytes, out long at)
    {
        at = 0;
        if (_isFull)
        {
            return false;
        }

        try
        {
            var file = _file ?? Make();
            at = Interlocked.Add(ref _end, bytes.Length) - bytes.Length;
            RandomAccess.Write(file, bytes, at);
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // No room, or no folder that one may write to: then there must be memory.
            _isFull = true;
            return false;
        }
    }

    /// <inheritdoc />
    public void Read(long at, Span<byte> bytes)
    {
        var file = _file ?? throw new InvalidOperationException("Nothing was put away.");
        while (bytes.Length > 0)
        {
            var read = RandomAccess.Read(file, bytes, at);
            if (read == 0)
            {
                throw new EndOfStreamException("The file that texts were put away in is shorter than it was.");
            }

            at += read;
            bytes = bytes[read..];
        }
    }

    /// <inheritdoc />
    public void Dispose() => _file?.Dispose();

    private SafeFileHandle Make()
    {
        lock (_making)
        {
            if (_file is { } made)
            {
                return made;
            }

            var path = Path.Combine(folder, Path.GetRandomFileName());
            var isWindows = OperatingSystem.IsWindows();
            var file = File.OpenHandle(path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, isWindows ? FileOptions.DeleteOnClose : FileOptions.None);
            if (!isWindows)
            {
                // Elsewhere a file is there until it is closed, which is also done for a process that is killed.
                File.Delete(path);
            }

            _file = file;
            return file;
        }
    }
}
