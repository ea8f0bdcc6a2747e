using System.Text.RegularExpressions;
using Site.Browser.Tests.Serving;

namespace Site.Browser.Tests.Browsing;

/// <summary>Opens pages so that they stay.</summary>
internal static partial class Still
{
    /// <summary>Opens the page of a kind; a redirect page is kept from leading on, so that it can be looked at.</summary>
    public static async Task OpenKindAsync(this Tab tab, ServedSite site, Mount mount, string kind)
    {
        var address = site.AddressOf(mount, PageKind.PathIn(site, kind));
        if (kind == PageKind.Redirect)
        {
            await tab.Page.RouteAsync(address, async route =>
            {
                var html = await File.ReadAllTextAsync(Path.Combine(site.Folder, PageKind.PathIn(site, kind)));
                await route.FulfillAsync(new() { Body = Refresh().Replace(html, ""), ContentType = "text/html; charset=utf-8" });
            });
        }

        await tab.Page.GotoAsync(address);
    }

    [GeneratedRegex("""<meta http-equiv="refresh"[^>]*>""")]
    private static partial Regex Refresh();
}
