using System.Collections.Concurrent;

namespace Site.Build;

/// <summary>What the parts of <see cref="BuildMemory"/> have in common: each keeps something by path.</summary>
internal static class KeptByPath
{
    /// <summary>Forgets all but what is kept of some paths.</summary>
    public static void KeepOnly<T>(this ConcurrentDictionary<string, T> kept, IEnumerable<string> paths)
    {
        var there = paths.ToHashSet(StringComparer.Ordinal);
        foreach (var path in kept.Keys.Where(path => !there.Contains(path)))
        {
            kept.TryRemove(path, out _);
        }
    }
}
