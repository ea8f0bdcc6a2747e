using System.Buffers;
using System.Runtime.InteropServices;

namespace Site.Search.Indexing;

/// <summary>
/// Memory outside the collector's heap, handed out piece by piece and given back as a whole. What an index is made of is a third of all that a build holds, has
/// nothing to follow in it, and is over at a known moment: the collector would copy it twice and find out late. Safe for many threads.
/// Pieces hold until this is disposed of or forgotten: who works on one keeps this as well.
/// </summary>
internal sealed class Arena<T> : IDisposable where T : unmanaged
{
    // Of a block, what nothing was written to yet takes no memory.
    private const int BlockBytes = 1 << 25;

    private readonly Lock access = new();
    private readonly List<IMemoryOwner<T>> blocks = [];
    private Memory<T> free;

    /// <summary>For an index that nobody asked for its files.</summary>
    ~Arena() => Free();

    /// <summary>Gives a piece; what it holds at first says nothing.</summary>
    public Memory<T> Take(int length)
    {
        lock (access)
        {
            if (free.Length < length)
            {
                var block = new Block(Math.Max(length, BlockBytes / Marshal.SizeOf<T>()));
                blocks.Add(block);
                free = block.Memory;
            }

            var piece = free[..length];
            free = free[length..];
            return piece;
        }
    }

    /// <summary>Gives all back: to ask a piece for its span throws from here on.</summary>
    public void Dispose()
    {
        Free();
        GC.SuppressFinalize(this);
    }

    private void Free()
    {
        lock (access)
        {
            blocks.ForEach(block => block.Dispose());
            blocks.Clear();
            free = default;
        }
    }

    private sealed unsafe class Block(int length) : MemoryManager<T>
    {
        private T* start = (T*)NativeMemory.Alloc((nuint)length, (nuint)sizeof(T));

        public override Span<T> GetSpan()
        {
            ObjectDisposedException.ThrowIf(start is null, this);
            return new Span<T>(start, length);
        }

        public override MemoryHandle Pin(int elementIndex = 0) => new(start + elementIndex, default, this);

        public override void Unpin()
        {
            // It never moves.
        }

        protected override void Dispose(bool disposing)
        {
            NativeMemory.Free(start);
            start = null;
        }
    }
}
