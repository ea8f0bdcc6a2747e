using System.Text;
using Site.Build.Linking;

namespace Site.Build.Checking;

/// <summary>The paths of a site's files, and what a link on one of its pages means among them.</summary>
internal sealed class SitePaths
{
    // A longer path, which is rare, is copied to the heap.
    private const int UsualPath = 256;

    private readonly PathTable _paths;
    private readonly byte[]? _root;

    /// <summary>The paths of a site.</summary>
    /// <param name="paths">The paths.</param>
    /// <param name="root">The path that the site is published under, with a slash at its end: links that begin with it are the site's own. Null when unknown.</param>
    public SitePaths(IEnumerable<string> paths, string? root)
    {
        _paths = new PathTable(paths);
        _root = root is null ? null : Encoding.UTF8.GetBytes(root);
    }

    /// <summary>Whether the site has a file.</summary>
    public bool Contains(string path)
    {
        Span<byte> utf8 = stackalloc byte[UsualPath];
        return _paths.Find(Encoding.UTF8.TryGetBytes(path, utf8, out var length) ? utf8[..length] : Encoding.UTF8.GetBytes(path), []) is not null;
    }

    /// <summary>Whether a link leads away from the site.</summary>
    /// <param name="target">The link, in UTF-8.</param>
    public static bool IsOutside(ReadOnlySpan<byte> target) => target is [(byte)'h' or (byte)'H' or (byte)'m' or (byte)'M', ..]
        && (AsciiText.BeginsWith(target, "http://"u8) || AsciiText.BeginsWith(target, "https://"u8) || AsciiText.BeginsWith(target, "mailto:"u8));

    /// <summary>The file of the site that a link on a page leads to; null when there is none. The link's fragment is not looked at.</summary>
    /// <param name="page">The page.</param>
    /// <param name="folder">Its folder, with a slash at its end, in UTF-8; empty for the root.</param>
    /// <param name="target">The link, in UTF-8.</param>
    public string? Find(string page, ReadOnlySpan<byte> folder, ReadOnlySpan<byte> target)
    {
        var file = target;
        if (target.ContainsAny((byte)'#', (byte)'%', (byte)'?'))
        {
            var hash = target.IndexOf((byte)'#');
            file = hash < 0 ? target : target[..hash];
            file = file.Contains((byte)'%') ? Encoding.UTF8.GetBytes(Uri.UnescapeDataString(Encoding.UTF8.GetString(file))) : file;
            var query = file.IndexOf((byte)'?');
            file = query < 0 ? file : file[..query];
        }

        return file.IsEmpty ? page
            : _root is not null && file.StartsWith(_root) ? FindBelow([], file[_root.Length..])
            : file[0] == '/' ? null
            : FindBelow(folder, file);
    }

    /// <summary>The link's fragment, decoded; empty when it has none.</summary>
    public static string FragmentOf(string target)
    {
        var hash = target.IndexOf('#');
        return hash < 0 ? "" : Uri.UnescapeDataString(target[(hash + 1)..]);
    }

    /// <summary>Resolves in a buffer what <see cref="ContentPath.Resolve"/> does with strings: a site has hundreds of links a page.</summary>
    /// <param name="folder">The folder of the page, with a slash at its end; empty for the root.</param>
    /// <param name="relative">The way from there.</param>
    private string? FindBelow(ReadOnlySpan<byte> folder, ReadOnlySpan<byte> relative)
    {
        while (folder.Length > 0 && relative.StartsWith("../"u8))
        {
            folder = folder[..(folder[..^1].LastIndexOf((byte)'/') + 1)];
            relative = relative["../".Length..];
        }

        // No path of a site has a part that is empty or points: what is found needs no resolving. Nearly all ways lead down, once they have led up.
        if (_paths.Find(folder, relative) is { } found)
        {
            return found;
        }

        // What is left is a broken link, or written in a way of its own.
        return ContentPath.Resolve(Encoding.UTF8.GetString(folder), Encoding.UTF8.GetString(relative)) is { } path ? _paths.Find(Encoding.UTF8.GetBytes(path), []) : null;
    }
}
