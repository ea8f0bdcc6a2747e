using System.Collections.Frozen;
using System.Collections.Immutable;
using Site.Model.Diagnostics;
using Site.Model.Output;

namespace Site.Build.Checking;

/// <summary>CHECK: the pages are read again, and every link and anchor among them is followed.</summary>
internal static class SiteChecker
{
    /// <summary>Checks the files of a site, in parallel.</summary>
    /// <param name="files">The files.</param>
    /// <param name="planned">The paths the site was to have: a page whose template failed is no broken link besides.</param>
    /// <param name="baseUrl">The address the site is published under; links that begin with its path are the site's own.</param>
    /// <param name="memory">What was read before.</param>
    /// <param name="observer">Told of every page.</param>
    /// <returns>What is wrong, and how many links were followed.</returns>
    public static (ImmutableArray<Diagnostic> Diagnostics, int LinksChecked) Check(
        ImmutableArray<OutputFile> files, IEnumerable<string> planned, Uri? baseUrl, CheckMemory memory, IBuildObserver observer)
    {
        var site = new SitePaths(planned, baseUrl?.AbsolutePath);
        var html = files.Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal)).ToImmutableArray();
        var pages = new HtmlPage[html.Length];
        memory.Begin(baseUrl?.AbsolutePath);
        Parallel.For(0, html.Length, i =>
        {
            pages[i] = memory.Find(html[i], site) ?? HtmlPageReader.Read(html[i], site);
            observer.Advance();
        });
        memory.Keep(html, pages);
        var anchors = pages.ToFrozenDictionary(page => page.Path, page => page.Anchors, StringComparer.Ordinal);
        var broken =
            from page in pages.AsParallel().AsOrdered()
            from link in page.AnchorLinks
            where anchors.TryGetValue(link.Path, out var there) && !there.Contains(link.Anchor)
            select link.Broken(page.Path);
        return ([.. pages.SelectMany(page => page.Diagnostics), .. broken], pages.Sum(page => page.LinkCount));
    }
}
