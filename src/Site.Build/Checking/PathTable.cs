using System.Numerics;
using System.Runtime.InteropServices;
using System.Text;

namespace Site.Build.Checking;

/// <summary>
/// The paths of a site's files, each in the first free place from its own on (open addressing). They are looked for more than a hundred times for each
/// page, in two parts as a link has them: the folder that it begins in and the way from there.
/// </summary>
internal sealed class PathTable
{
    // Paths of a site begin alike: where one is kept is said by so many bytes at its end, and by its length.
    private const int Tail = 24;
    private const ulong Mixer = 0x9E3779B97F4A7C15;

    private readonly string[] _paths;
    private readonly Slot[] _slots;

    // The paths one behind the other, close to each other in memory: as strings they lie about wherever there was room when the site was planned.
    private readonly byte[] _utf8;
    private readonly int[] _starts;

    /// <summary>A table of some paths; the same may come twice.</summary>
    public PathTable(IEnumerable<string> paths)
    {
        _paths = [.. paths];
        _slots = new Slot[BitOperations.RoundUpToPowerOf2((uint)Math.Max(2 * _paths.Length, 2))];
        _utf8 = new byte[_paths.Sum(Encoding.UTF8.GetByteCount)];
        _starts = new int[_paths.Length + 1];
        for (var (i, at) = (0, 0); i < _paths.Length; i++)
        {
            at += Encoding.UTF8.GetBytes(_paths[i], _utf8.AsSpan(at));
            _starts[i + 1] = at;
            var path = _utf8.AsSpan(_starts[i]..at);
            var hash = HashOf(path, []);
            var place = PlaceOf(hash, path, []);
            if (_slots[place].Count == 0)
            {
                _slots[place] = new Slot(hash, i + 1);
            }
        }
    }

    /// <summary>The path that two parts, in UTF-8, make when they stand one behind the other; null when it is not here.</summary>
    public string? Find(ReadOnlySpan<byte> folder, ReadOnlySpan<byte> rest) =>
        _slots[PlaceOf(HashOf(folder, rest), folder, rest)].Count is > 0 and var count ? _paths[count - 1] : null;

    /// <summary>The place of a path, or the free one that it would have.</summary>
    private int PlaceOf(int hash, ReadOnlySpan<byte> folder, ReadOnlySpan<byte> rest)
    {
        var at = hash & (_slots.Length - 1);
        while (_slots[at] is { Count: > 0 } slot && !(slot.Hash == hash && IsMadeOf(slot.Count - 1, folder, rest)))
        {
            at = (at + 1) & (_slots.Length - 1);
        }

        return at;
    }

    private bool IsMadeOf(int number, ReadOnlySpan<byte> folder, ReadOnlySpan<byte> rest)
    {
        var path = _utf8.AsSpan(_starts[number].._starts[number + 1]);
        return path.Length == folder.Length + rest.Length && path[folder.Length..].SequenceEqual(rest) && path[..folder.Length].SequenceEqual(folder);
    }

    private static int HashOf(ReadOnlySpan<byte> folder, ReadOnlySpan<byte> rest)
    {
        Span<byte> joined = stackalloc byte[Tail];
        ReadOnlySpan<byte> tail = joined;
        if (rest.Length >= Tail)
        {
            tail = rest[^Tail..];
        }
        else
        {
            rest.CopyTo(joined[^rest.Length..]);
            var more = folder[Math.Max(0, folder.Length + rest.Length - Tail)..];
            more.CopyTo(joined[(Tail - rest.Length - more.Length)..]);
        }

        var hash = (ulong)(folder.Length + rest.Length);
        foreach (var units in MemoryMarshal.Cast<byte, ulong>(tail))
        {
            hash = (hash ^ units) * Mixer;
            hash ^= hash >> 32;
        }

        return (int)hash;
    }

    /// <summary>A place.</summary>
    /// <param name="Hash">The hash of the path that is there.</param>
    /// <param name="Count">Its number and 1: 0 where none is.</param>
    private readonly record struct Slot(int Hash, int Count);
}
