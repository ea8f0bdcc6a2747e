using System.Numerics;
using System.Runtime.InteropServices;

namespace Site.Build.Checking;

/// <summary>
/// The paths of a site's files, each in the first free place from its own on (open addressing). They are looked for more than a hundred times for each
/// page, in two parts as a link has them: the folder that it begins in and the way from there.
/// </summary>
internal sealed class PathTable
{
    // Paths of a site begin alike: where one is kept is said by so many units at its end, and by its length.
    private const int Tail = 24;
    private const ulong Mixer = 0x9E3779B97F4A7C15;

    private readonly string?[] _paths;

    /// <summary>A table of some paths; the same may come twice.</summary>
    public PathTable(IReadOnlyCollection<string> paths)
    {
        _paths = new string?[BitOperations.RoundUpToPowerOf2((uint)Math.Max(2 * paths.Count, 2))];
        foreach (var path in paths)
        {
            _paths[PlaceOf(path, "")] ??= path;
        }
    }

    /// <summary>The path that two parts make when they stand one behind the other; null when it is not here.</summary>
    public string? Find(ReadOnlySpan<char> folder, ReadOnlySpan<char> rest) => _paths[PlaceOf(folder, rest)];

    /// <summary>The place of a path, or the free one that it would have.</summary>
    private int PlaceOf(ReadOnlySpan<char> folder, ReadOnlySpan<char> rest)
    {
        var at = HashOf(folder, rest) & (_paths.Length - 1);
        while (_paths[at] is { } path && !IsMadeOf(path, folder, rest))
        {
            at = (at + 1) & (_paths.Length - 1);
        }

        return at;
    }

    private static bool IsMadeOf(string path, ReadOnlySpan<char> folder, ReadOnlySpan<char> rest) =>
        path.Length == folder.Length + rest.Length && path.AsSpan(folder.Length).SequenceEqual(rest) && path.AsSpan(0, folder.Length).SequenceEqual(folder);

    private static int HashOf(ReadOnlySpan<char> folder, ReadOnlySpan<char> rest)
    {
        Span<char> joined = stackalloc char[Tail];
        ReadOnlySpan<char> tail = joined;
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
        foreach (var units in MemoryMarshal.Cast<char, ulong>(tail))
        {
            hash = (hash ^ units) * Mixer;
            hash ^= hash >> 32;
        }

        return (int)hash;
    }
}
