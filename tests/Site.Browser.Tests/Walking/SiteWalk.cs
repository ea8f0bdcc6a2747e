using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using Microsoft.Playwright;
using Site.Browser.Tests.Browsing;
using Site.Browser.Tests.Serving;

namespace Site.Browser.Tests.Walking;

/// <summary>Opens every page of a site in the browser, and then asks of every link whether it leads to something that was opened.</summary>
internal sealed class SiteWalk(Chromium browser, ServedSite site, Mount mount, Screen screen)
{
    private const int Tabs = 3;

    private const string Look = """
        () => ({
          links: [...new Set([...document.querySelectorAll('a[href], link[href], form[action], script[src], img[src]')]
            .filter(element => element.rel !== 'canonical')
            .map(element => element.tagName === 'FORM' ? element.action
              : element instanceof SVGElement ? new URL(element.getAttribute('href'), location.href).href : element.href ?? element.src))],
          ids: [...document.querySelectorAll('[id]')].map(element => element.id),
          tooWide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
        })
        """;

    private readonly Uri _home = site.AddressOf(mount);
    private readonly FrozenSet<string> _files = site.Result.Files.Select(file => file.Path).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Everything that is wrong with these pages, a line each.</summary>
    public async Task<ImmutableArray<string>> ComplaintsAsync(IEnumerable<string> paths)
    {
        var left = new ConcurrentQueue<string>(paths);
        var found = await Task.WhenAll(Enumerable.Range(0, Tabs).Select(_ => WalkAsync(left)));
        var pages = found.SelectMany(pages => pages).ToFrozenDictionary(page => page.Path);
        return [.. pages.Values.SelectMany(page => page.Complaints), .. pages.Values.SelectMany(page => DeadLinks(page, pages)).Distinct().Order(StringComparer.Ordinal)];
    }

    private async Task<List<PageFindings>> WalkAsync(ConcurrentQueue<string> left)
    {
        await using var tab = await browser.OpenAsync(_home, screen);
        var pages = new List<PageFindings>();
        var known = 0;
        while (left.TryDequeue(out var path))
        {
            var found = site.Redirects.TryGetValue(path, out var target) ? await FollowAsync(tab, path, target) : await OpenAsync(tab, path);
            pages.Add(found with { Complaints = [.. found.Complaints, .. tab.Complaints[known..]] });
            known = tab.Complaints.Length;
        }

        return pages;
    }

    private async Task<PageFindings> OpenAsync(Tab tab, string path)
    {
        var address = site.AddressOf(mount, path);
        await tab.Page.GotoAsync(address);
        var seen = await tab.Page.EvaluateAsync<SeenPage>(Look);
        var complaints = new List<string>();
        if (seen.TooWide > 0)
        {
            complaints.Add($"{path} is {seen.TooWide} px wider than the window");
        }

        if (tab.Page.Url != address)
        {
            complaints.Add($"{path} is at {tab.Page.Url}, not at {address}");
        }

        return new PageFindings(path, [.. seen.Links.Select(link => new Uri(link))], seen.Ids.ToFrozenSet(StringComparer.Ordinal), [.. complaints]);
    }

    /// <summary>Opens a page that leads on, until the tab is where that should be; what is there is looked at when its own turn comes.</summary>
    private async Task<PageFindings> FollowAsync(Tab tab, string path, string target)
    {
        await tab.Page.GotoAsync(site.AddressOf(mount, path));
        await Assertions.Expect(tab.Page).ToHaveURLAsync(site.AddressOf(mount, target), new() { Timeout = Tab.LongestWait });
        return new PageFindings(path, [], [], []);
    }

    private IEnumerable<string> DeadLinks(PageFindings page, FrozenDictionary<string, PageFindings> pages)
    {
        foreach (var link in page.Links.Where(IsOurs))
        {
            var path = Uri.UnescapeDataString(_home.MakeRelativeUri(new Uri(link.GetLeftPart(UriPartial.Path))).OriginalString);
            path = path.Length == 0 ? page.Path : path;
            var anchor = Uri.UnescapeDataString(link.Fragment.TrimStart('#'));
            if (!_files.Contains(path))
            {
                yield return $"{page.Path} links to {path}, which is not there";
            }
            else if (anchor.Length > 0 && pages.TryGetValue(site.Redirects.GetValueOrDefault(path, path), out var target) && !target.Ids.Contains(anchor))
            {
                yield return $"{page.Path} links to {path}#{anchor}, which is not there";
            }
        }
    }

    /// <summary>Whether a link stays on the site, or on the server or disk it is on: one that leaves its folder there is dead elsewhere.</summary>
    private bool IsOurs(Uri link) => link.Scheme == _home.Scheme && link.Authority == _home.Authority;
}
