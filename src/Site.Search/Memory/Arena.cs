using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Site.Search.Memory;

/// <summary>
/// Memory outside the collector's heap, handed out piece by piece and given back as a whole (an arena): for what is large, has nothing in it to follow, and is over at a
/// known moment. The collector would copy it twice, and find out late. Safe for many threads.
/// Pieces hold until this is disposed of: not before nobody works on one any more. Who keeps a piece keeps this.
/// </summary>
/// <typeparam name="T">What the pieces are made of.</typeparam>
public sealed class Arena<T> : IDisposable
    where T : unmanaged
{
    // Of a block, what nothing was written to yet takes no memory, but for the rest of a large page.
    private const int BlockBytes = 1 << 25;

    private readonly Lock access = new();
    private readonly List<Block> blocks = [];
    private Memory<T> free;

    /// <summary>Gives back what nobody gave back.</summary>
    ~Arena() => Free(kept: 0);

    /// <summary>Gives a piece; what it holds at first says nothing.</summary>
    /// <param name="length">How many it holds.</param>
    /// <exception cref="OutOfMemoryException">There is none.</exception>
    public Memory<T> Take(int length)
    {
        lock (access)
        {
            if (free.Length < length)
            {
                blocks.Add(new Block(this, Math.Max(length, BlockBytes / Unsafe.SizeOf<T>())));
                free = blocks[^1].Memory;
            }

            var piece = free[..length];
            free = free[length..];
            return piece;
        }
    }

    /// <summary>Begins anew: pieces that were handed out hold no longer, and later ones lie where they did.</summary>
    public void Reset()
    {
        lock (access)
        {
            Free(kept: 1);
            free = blocks.Count > 0 ? blocks[0].Memory : default;
        }
    }

    /// <summary>Gives all back: to ask a piece for its span throws from here on.</summary>
    public void Dispose()
    {
        lock (access)
        {
            Free(kept: 0);
        }

        GC.SuppressFinalize(this);
    }

    private void Free(int kept)
    {
        foreach (IDisposable block in blocks.Skip(kept))
        {
            block.Dispose();
        }

        blocks.RemoveRange(Math.Min(kept, blocks.Count), Math.Max(0, blocks.Count - kept));
        free = default;
    }

    private sealed unsafe class Block : MemoryManager<T>
    {
        // So that the arena is not forgotten while there are pieces of it.
        private readonly Arena<T> owner;
        private readonly int length;
        private T* start;

        public Block(Arena<T> arena, int length)
        {
            (owner, this.length) = (arena, length);
            var size = (nuint)length * (nuint)sizeof(T);
            start = (T*)NativeMemory.AlignedAlloc(size, HugePages.Size);
            HugePages.Ask(start, size);
        }

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
            NativeMemory.AlignedFree(start);
            start = null;
        }
    }
}
