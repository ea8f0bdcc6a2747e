namespace Site.Build.Rendering;

/// <summary>
/// The bytes of a batch's pages, in memory that the next batch uses again: as arrays of their own, pages that are written and forgotten were a twelfth of what a build
/// asked memory for. May be asked by many threads.
/// </summary>
internal sealed class BatchBytes
{
    /// <summary>The size of a block; what is larger stays where it was written.</summary>
    public const int BlockSize = 1024 * 1024;

    private readonly Lock _taking = new();
    private readonly List<byte[]> _blocks = [];
    private readonly List<Utf8Document> _large = [];
    private int _block;
    private int _filled;

    /// <summary>Takes a document over; nobody else disposes of it.</summary>
    /// <returns>Its bytes, which hold until the next batch.</returns>
    public ReadOnlyMemory<byte> Keep(Utf8Document document)
    {
        var bytes = document.ToUtf8();
        if (bytes.Length > BlockSize)
        {
            lock (_taking)
            {
                _large.Add(document);
            }

            return bytes;
        }

        var room = Room(bytes.Length);
        bytes.CopyTo(room);
        document.Dispose();
        return room;
    }

    /// <summary>Begins a batch: nobody reads the bytes of the one before any more. Blocks that it had no use for are let go of.</summary>
    public void Begin()
    {
        _blocks.RemoveRange(Math.Min(_block + 1, _blocks.Count), Math.Max(0, _blocks.Count - _block - 1));
        (_block, _filled) = (0, 0);
        _large.ForEach(document => document.Dispose());
        _large.Clear();
    }

    private Memory<byte> Room(int length)
    {
        lock (_taking)
        {
            if (_filled + length > BlockSize)
            {
                (_block, _filled) = (_block + 1, 0);
            }

            if (_block == _blocks.Count)
            {
                _blocks.Add(GC.AllocateUninitializedArray<byte>(BlockSize));
            }

            var room = _blocks[_block].AsMemory(_filled, length);
            _filled += length;
            return room;
        }
    }
}
