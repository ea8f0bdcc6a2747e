using System.Collections.Immutable;

namespace Site.Build.Planning;

/// <summary>In which order the paths of the last plan come: an edit of a text leaves them as they are.</summary>
internal sealed class PathMemory
{
    private (ImmutableArray<string> Paths, ImmutableArray<int> Order)? _known;

    /// <summary>The files in the order of the last plan, if they have the same paths in the same order as those of that plan had before; else null.</summary>
    public ImmutableArray<PlannedFile>? InOrder(ImmutableArray<PlannedFile> planned)
    {
        if (_known is not { } known || known.Paths.Length != planned.Length)
        {
            return null;
        }

        for (var i = 0; i < planned.Length; i++)
        {
            if (planned[i].Path != known.Paths[i])
            {
                return null;
            }
        }

        return [.. known.Order.Select(index => planned[index])];
    }

    /// <summary>Keeps the order of files with nothing wrong in their paths.</summary>
    /// <param name="planned">The files as they were planned, no two of one path.</param>
    /// <param name="ordered">The same files in their order.</param>
    public void Keep(ImmutableArray<PlannedFile> planned, ImmutableArray<PlannedFile> ordered)
    {
        ImmutableArray<string> paths = [.. planned.Select(file => file.Path)];
        var indexes = paths.Index().ToDictionary(pair => pair.Item, pair => pair.Index, StringComparer.Ordinal);
        _known = (paths, [.. ordered.Select(file => indexes[file.Path])]);
    }
}
