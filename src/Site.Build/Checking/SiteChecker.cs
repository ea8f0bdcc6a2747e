using System.Collections.Immutable;
using Site.Model.Diagnostics;
using Site.Model.Output;

namespace Site.Build.Checking;

/// <summary>CHECK: the pages are read again, some at a time, and when all were read, every link and anchor among them is followed.</summary>
internal sealed class SiteChecker
{
    private readonly SitePaths _site;
    private readonly CheckMemory? _memory;
    private readonly SharedParts _parts = new();
    private readonly List<HtmlPage> _pages = [];
    private readonly List<OutputFile> _files = [];

    /// <summary>A check that has seen nothing yet.</summary>
    /// <param name="planned">The paths the site is to have: a page whose template failed is no broken link besides.</param>
    /// <param name="baseUrl">The address the site is published under; links that begin with its path are the site's own.</param>
    /// <param name="memory">What was read before; null when nothing is to be kept.</param>
    public SiteChecker(IEnumerable<string> planned, Uri? baseUrl, CheckMemory? memory)
    {
        _site = new SitePaths(planned, baseUrl?.AbsolutePath);
        _memory = memory;
        memory?.Begin(baseUrl?.AbsolutePath);
    }

    /// <summary>Whether a file is a page, which is read.</summary>
    public static bool IsPage(string path) => path.EndsWith(".html", StringComparison.Ordinal);

    /// <summary>Reads the pages among some files, in parallel.</summary>
    /// <param name="files">The files.</param>
    /// <param name="observer">Told of every page.</param>
    public void Read(ImmutableArray<OutputFile> files, IBuildObserver observer)
    {
        var html = files.Where(file => IsPage(file.Path)).ToImmutableArray();
        var pages = new HtmlPage[html.Length];
        SideBySide.For(html.Length, i =>
        {
            pages[i] = _memory?.Find(html[i], _site) ?? HtmlPageReader.Read(html[i], _site, keepsFiles: _memory is not null, _parts);
            observer.Advance();
        });
        _pages.AddRange(pages);
        if (_memory is not null)
        {
            _files.AddRange(html);
        }
    }

    /// <summary>What is wrong with the pages that were read, each by itself and as a site, and how many links they have.</summary>
    public (ImmutableArray<Diagnostic> Diagnostics, int LinksChecked) Finish()
    {
        _memory?.Keep(_files, _pages);
        var anchors = _pages.ToDictionary(page => page.Path, page => page.Anchors, StringComparer.Ordinal);
        var broken =
            from page in _pages
            from link in page.AnchorLinks
            where anchors.TryGetValue(link.Path, out var there) && !there.Contains(link.Anchor)
            select link.Broken(page.Path);
        return ([.. _pages.SelectMany(page => page.Diagnostics), .. broken], _pages.Sum(page => page.LinkCount));
    }
}
