#pragma warning disable RS0030 // READ is one of the two rooms that touch the disk.
using Microsoft.Win32.SafeHandles;
using Site.Model.Text;
using Site.Search.Memory;

namespace Site.Build.Reading;

/// <summary>
/// A spill in a file that only this process sees, and that is gone with it however it ends. The first texts, all of a small site, stay in memory outside the collector's heap:
/// the file is made for those that come after them.
/// </summary>
/// <param name="folder">The folder of the file: one for files that are not kept.</param>
/// <param name="inMemory">How many bytes stay in memory.</param>
public sealed class SpillFile(string folder, int inMemory) : ISpill, IDisposable
{
    /// <summary>As much of the texts as memory is spent on where nothing else is said.</summary>
    public const int InMemory = 24 * 1024 * 1024;

    // Texts are some kilobytes each: several go to the file at once.
    private const int BlockSize = 1 << 16;

    private readonly Lock _access = new();

    // Places in the file are counted from the end of this on. What nothing was written to yet takes no memory.
    private readonly Arena<byte> _arena = new();
    private Memory<byte> _memory;
    private int _remembered;
    private SafeFileHandle? _file;
    private bool _isFull;

    // What is not in the file yet: it stands behind what is.
    private readonly byte[] _block = new byte[BlockSize];
    private int _held;
    private long _written;

    /// <inheritdoc />
    public bool TryWrite(ReadOnlySpan<byte> bytes, out long at)
    {
        if (TryTake(bytes.Length, out var start))
        {
            // Nobody else has this place: no other thread waits while it is filled.
            bytes.CopyTo(_memory.Span[start..]);
            at = start;
            return true;
        }

        lock (_access)
        {
            try
            {
                if (!_isFull)
                {
                    at = inMemory + Put(_file ??= Make(), bytes);
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
        if (at < inMemory)
        {
            if (at + bytes.Length > Volatile.Read(ref _remembered))
            {
                throw TooShort();
            }

            _memory.Span.Slice((int)at, bytes.Length).CopyTo(bytes);
            return;
        }

        at -= inMemory;
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
    public void Dispose()
    {
        _arena.Dispose();
        _file?.Dispose();
    }

    private bool TryTake(int length, out int start)
    {
        lock (_access)
        {
            start = _remembered;
            if (length > inMemory - start)
            {
                return false;
            }

            if (_memory.IsEmpty)
            {
                _memory = _arena.Take(inMemory);
            }

            Volatile.Write(ref _remembered, start + length);
            return true;
        }
    }

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
