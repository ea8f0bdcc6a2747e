using System.Collections.Concurrent;
using Site.Model.Output;

namespace Site.Build.Checking;

/// <summary>What was read in the pages of the build before, with the bytes it was read from. May be asked by many threads.</summary>
internal sealed class CheckMemory
{
    private readonly ConcurrentDictionary<string, (ReadOnlyMemory<byte> Bytes, HtmlPage Page)> _pages = new(StringComparer.Ordinal);
    private string? _root;

    /// <summary>Begins a check. What was read under another address of the site says nothing.</summary>
    /// <param name="root">The path the site is published under; null when unknown.</param>
    public void Begin(string? root)
    {
        if (_root != root)
        {
            _pages.Clear();
            _root = root;
        }
    }

    /// <summary>What a page was read to: nothing was wrong with it, its bytes are the same object, and all files it leads to are still there. Null when it is to be read.</summary>
    public HtmlPage? Find(OutputFile file, SitePaths site) =>
        _pages.TryGetValue(file.Path, out var known) && known.Bytes.Equals(file.Bytes) && known.Page.Diagnostics.IsEmpty && known.Page.Files.All(site.Contains)
            ? known.Page
            : null;

    /// <summary>Keeps what was read, and forgets all else.</summary>
    public void Keep(IReadOnlyList<OutputFile> files, IReadOnlyList<HtmlPage> pages)
    {
        _pages.KeepOnly(files.Select(file => file.Path));
        for (var i = 0; i < files.Count; i++)
        {
            _pages[files[i].Path] = (files[i].Bytes, pages[i]);
        }
    }
}
