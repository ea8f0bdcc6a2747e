using System.Collections.Frozen;
using System.Collections.Immutable;
using Site.Build.Linking;
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
    /// <param name="observer">Told of every page.</param>
    /// <returns>What is wrong, and how many links were followed.</returns>
    public static (ImmutableArray<Diagnostic> Diagnostics, int LinksChecked) Check(
        ImmutableArray<OutputFile> files, IEnumerable<string> planned, Uri? baseUrl, IBuildObserver observer)
    {
        var html = files.Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal)).ToImmutableArray();
        var pages = new HtmlPage[html.Length];
        Parallel.For(0, html.Length, i =>
        {
            pages[i] = HtmlPageReader.Read(html[i]);
            observer.Advance();
        });
        var paths = planned.ToFrozenSet(StringComparer.Ordinal);
        var byPath = pages.ToFrozenDictionary(page => page.Path, StringComparer.Ordinal);
        var broken = new ImmutableArray<Diagnostic>[pages.Length];
        Parallel.For(0, pages.Length, i => broken[i] = [.. Follow(pages[i], paths, byPath, baseUrl?.AbsolutePath)]);
        return ([.. pages.SelectMany(page => page.Diagnostics), .. broken.SelectMany(found => found)], pages.Sum(page => page.Targets.Length));
    }

    private static IEnumerable<Diagnostic> Follow(HtmlPage page, FrozenSet<string> paths, FrozenDictionary<string, HtmlPage> byPath, string? root)
    {
        foreach (var target in page.Targets.Distinct(StringComparer.Ordinal))
        {
            if (IsOutside(target))
            {
                continue;
            }

            var hash = target.IndexOf('#', StringComparison.Ordinal);
            var file = Uri.UnescapeDataString(hash < 0 ? target : target[..hash]);
            var fragment = hash < 0 ? "" : Uri.UnescapeDataString(target[(hash + 1)..]);
            var query = file.IndexOf('?', StringComparison.Ordinal);
            file = query < 0 ? file : file[..query];
            var path = file.Length == 0 ? page.Path
                : root is not null && file.StartsWith(root, StringComparison.Ordinal) ? ContentPath.Resolve("", file[root.Length..])
                : file.StartsWith('/') ? null
                : ContentPath.Resolve(page.Path, file);
            if (path is null || !paths.Contains(path))
            {
                yield return Problems.HtmlBrokenLink.In(page.Path, $"`{target}` leads to no file of the site");
            }
            else if (fragment.Length > 0 && byPath.TryGetValue(path, out var there) && !there.Anchors.Contains(fragment))
            {
                yield return Problems.HtmlBrokenAnchor.In(page.Path, $"`{target}` leads to no element");
            }
        }
    }

    private static bool IsOutside(string target) =>
        target.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || target.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
        || target.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase);
}
