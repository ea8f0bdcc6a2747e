using System.Collections.Concurrent;
using Site.Build.Planning;

namespace Site.Build.Rendering;

/// <summary>The bytes of the pages of earlier builds, by path and the stamp of what they were made of. May be asked by many threads.</summary>
internal sealed class RenderMemory
{
    private readonly ConcurrentDictionary<string, (int Stamp, ReadOnlyMemory<byte> Bytes)> _pages = new(StringComparer.Ordinal);

    /// <summary>The bytes of a file, if it was rendered of the same inputs before.</summary>
    public bool TryGet(PlannedFile file, out ReadOnlyMemory<byte> bytes)
    {
        bytes = default;
        if (file.Stamp is not { } stamp || !_pages.TryGetValue(file.Path, out var known) || known.Stamp != stamp())
        {
            return false;
        }

        bytes = known.Bytes;
        return true;
    }

    /// <summary>Keeps the bytes of a file that has a stamp.</summary>
    public void Keep(PlannedFile file, ReadOnlyMemory<byte> bytes)
    {
        if (file.Stamp is { } stamp)
        {
            _pages[file.Path] = (stamp(), bytes);
        }
    }

    /// <summary>Forgets the pages that a plan has not.</summary>
    public void KeepOnly(IEnumerable<PlannedFile> files) => _pages.KeepOnly(files.Where(file => file.Stamp is not null).Select(file => file.Path));
}
