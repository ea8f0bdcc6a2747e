using Site.Build.Linking;

namespace Site.Build.Checking;

/// <summary>The paths of a site's files, and what a link on one of its pages means among them.</summary>
internal sealed class SitePaths
{
    // A longer path, which is rare, is a string.
    private const int LongestPath = 256;

    private readonly PathTable _paths;
    private readonly string? _root;

    /// <summary>The paths of a site.</summary>
    /// <param name="paths">The paths.</param>
    /// <param name="root">The path that the site is published under, with a slash at its end: links that begin with it are the site's own. Null when unknown.</param>
    public SitePaths(IEnumerable<string> paths, string? root)
    {
        _paths = new PathTable(paths);
        _root = root;
    }

    /// <summary>Whether the site has a file.</summary>
    public bool Contains(string path) => _paths.Find(path, "") is not null;

    /// <summary>Whether a link leads away from the site.</summary>
    public static bool IsOutside(ReadOnlySpan<char> target) =>
        target is ['h' or 'H' or 'm' or 'M', ..] && BeginsOutside(target);

    private static bool BeginsOutside(ReadOnlySpan<char> target) =>
        target.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || target.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
        || target.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase);

    /// <summary>The file of the site that a link on a page leads to; null when there is none. The link's fragment is not looked at.</summary>
    public string? Find(string page, ReadOnlySpan<char> target)
    {
        var file = target;
        if (target.ContainsAny('#', '%', '?'))
        {
            var hash = target.IndexOf('#');
            file = hash < 0 ? target : target[..hash];
            file = file.Contains('%') ? Uri.UnescapeDataString(file) : file;
            var query = file.IndexOf('?');
            file = query < 0 ? file : file[..query];
        }

        return file.IsEmpty ? page
            : _root is not null && file.StartsWith(_root) ? FindBelow("", file[_root.Length..])
            : file[0] == '/' ? null
            : FindBelow(page.AsSpan(0, page.LastIndexOf('/') + 1), file);
    }

    /// <summary>The link's fragment, decoded; empty when it has none.</summary>
    public static string FragmentOf(ReadOnlySpan<char> target)
    {
        var hash = target.IndexOf('#');
        var fragment = hash < 0 ? default : target[(hash + 1)..];
        return fragment.Contains('%') ? Uri.UnescapeDataString(fragment) : fragment.ToString();
    }

    /// <summary>Resolves in a buffer what <see cref="ContentPath.Resolve"/> does with strings: a site has hundreds of links a page.</summary>
    /// <param name="folder">The folder of the page, with a slash at its end; empty for the root.</param>
    /// <param name="relative">The way from there.</param>
    private string? FindBelow(ReadOnlySpan<char> folder, ReadOnlySpan<char> relative)
    {
        while (folder.Length > 0 && relative.StartsWith("../"))
        {
            folder = folder[..(folder[..^1].LastIndexOf('/') + 1)];
            relative = relative["../".Length..];
        }

        // No path of a site has a part that is empty or points: what is found needs no resolving. Nearly all ways lead down, once they have led up.
        if (_paths.Find(folder, relative) is { } found)
        {
            return found;
        }

        if (folder.Length + relative.Length + 1 > LongestPath)
        {
            return ContentPath.Resolve(folder.ToString(), relative.ToString()) is { } longPath ? _paths.Find(longPath, "") : null;
        }

        Span<char> path = stackalloc char[LongestPath];
        folder.CopyTo(path);
        var length = folder.Length;
        foreach (var range in relative.Split('/'))
        {
            var part = relative[range];
            if (part is "..")
            {
                if (length == 0)
                {
                    return null;
                }

                length = path[..(length - 1)].LastIndexOf('/') + 1;
            }
            else if (part is not ("" or "."))
            {
                part.CopyTo(path[length..]);
                length += part.Length;
                path[length++] = '/';
            }
        }

        return length > 0 ? _paths.Find(path[..(length - 1)], "") : null;
    }
}
