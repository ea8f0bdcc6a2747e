#pragma warning disable RS0030 // READ is one of the two rooms that touch the disk.
using Microsoft.Win32.SafeHandles;
using Site.Model.Text;

namespace Site.Build.Reading;

/// <summary>A spill in a file that only this process sees, and that is gone with it however it ends. Made when the first text is put there.</summary>
/// <param name="folder">The folder of the file: one for files that are not kept.</param>
public sealed class SpillFile(string folder) : ISpill, IDisposable
{
    // Texts are some kilobytes each: several go to the file at once.
    private const int BlockSize = 1 << 16;

    private readonly Lock _access = new();
    private SafeFileHandle? _file;
    private bool _isFull;

    // What is not in the file yet: it stands behind what is.
    private readonly byte[] _block = new byte[BlockSize];
    private int _held;
    private long _written;

    /// <inheritdoc />
    public bool TryWrite(ReadOnlySpan<byte> bytes, out long at)
    {
        lock (_access)
        {
            try
            {
                if (!_isFull)
                {
                    at = Put(_file ??= Make(), bytes);
                    return true;
                }
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                // No room, or no folder that one may write to: then there must be memory. What the block holds stays there.
                _isFull = true;
            }

            at = 0;
            return false;
        }
    }

    /// <inheritdoc />
    public void Read(long at, Span<byte> bytes)
    {
        if (TryReadHeld(at, bytes))
        {
            return;
        }

        while (bytes.Length > 0)
        {
            var read = RandomAccess.Read(_file!, bytes, at);
            if (read == 0)
            {
                throw TooShort();
            }

            at += read;
            bytes = bytes[read..];
        }
    }

    /// <inheritdoc />
    public void Dispose() => _file?.Dispose();

    private long Put(SafeFileHandle file, ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > _block.Length - _held)
        {
            RandomAccess.Write(file, _block.AsSpan(0, _held), _written);
            Volatile.Write(ref _written, _written + _held);
            _held = 0;
        }

        var at = _written + _held;
        if (bytes.Length > _block.Length)
        {
            RandomAccess.Write(file, bytes, at);
            Volatile.Write(ref _written, _written + bytes.Length);
        }
        else
        {
            bytes.CopyTo(_block.AsSpan(_held));
            _held += bytes.Length;
        }

        return at;
    }

    private bool TryReadHeld(long at, Span<byte> bytes)
    {
        if (at < Volatile.Read(ref _written))
        {
            return false;
        }

        lock (_access)
        {
            if (at < _written)
            {
                return false;
            }

            var start = (int)(at - _written);
            if (bytes.Length > _held - start)
            {
                throw TooShort();
            }

            _block.AsSpan(start, bytes.Length).CopyTo(bytes);
            return true;
        }
    }

    private static EndOfStreamException TooShort() => new("What texts were put away in is shorter than it was.");

    private SafeFileHandle Make()
    {
        var path = Path.Combine(folder, Path.GetRandomFileName());
        var isWindows = OperatingSystem.IsWindows();
        var file = File.OpenHandle(path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, isWindows ? FileOptions.DeleteOnClose : FileOptions.None);
        if (!isWindows)
        {
            // Elsewhere a file is there until it is closed, which is also done for a process that is killed.
            File.Delete(path);
        }

        return file;
    }
}
