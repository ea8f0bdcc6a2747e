using Site.Browser.Tests.Serving;

namespace Site.Browser.Tests.Browsing;

/// <summary>The kinds of pages a site has, and one page of each.</summary>
internal static class PageKind
{
    /// <summary>The kinds, by name, each with its page's path; <c>*</c> stands for the largest page of the folder that is neither its index nor its document nor a redirect.</summary>
    private static readonly (string Name, string Path)[] Kinds =
    [
        ("home", "index.html"),
        ("section", "architecture/index.html"),
        ("features", "features/index.html"),
        ("section-document", "architecture/print.html"),
        ("features-document", "features/print.html"),
        ("article", "articles/*"),
        ("feature", "features/*"),
        ("release", "releases/*"),
        ("event", "events/*"),
        ("paper", "papers/*"),
        ("claim", "claims/*"),
        ("claims", "claims/index.html"),
        ("comparison", "comparison/dimensions.html"),
        ("choice", "comparison/choose.html"),
        ("term", "terms/*"),
        ("glossary", "terms/index.html"),
        ("taxonomy", "tags/index.html"),
        ("tag", "tags/*"),
        ("product", "products/*"),
        ("area", "areas/*"),
        ("tracker", "tracker/index.html"),
        ("tracker-facet", "tracker/product/*"),
        ("tracker-architectures", "tracker/architectures.html"),
        ("tracker-differences", "tracker/diff.html"),
        ("tracker-difference", "tracker/diff/*"),
        ("tracker-days", "tracker/as-of.html"),
        ("tracker-day", "tracker/as-of/*"),
        ("tracker-stack", "tracker/stack.html"),
        ("tracker-coverage", "tracker/coverage.html"),
        ("timeline", "timeline/index.html"),
        ("bibliography", "bibliography.html"),
        ("staleness", "staleness.html"),
        ("site-map", "site-map.html"),
        ("search", "search.html"),
        ("index", "a-z.html"),
        ("not-found", "404.html"),
    ];

    /// <summary>The name of the kind that only leads on; it is not among <see cref="Names"/>, since it can't be looked at for long.</summary>
    public const string Redirect = "redirect";

    /// <summary>The names of the kinds one can stay on.</summary>
    public static IEnumerable<string> Names => Kinds.Select(kind => kind.Name);

    /// <summary>The path of the page that stands for a kind in a site.</summary>
    /// <exception cref="InvalidOperationException">The site has no such page, or there is no such kind.</exception>
    public static string PathIn(ServedSite site, string name)
    {
        if (name == Redirect)
        {
            return site.Redirects.Keys.Order(StringComparer.Ordinal).First();
        }

        var path = Kinds.Single(kind => kind.Name == name).Path;
        return path.EndsWith('*') ? LargestIn(site, path[..^1]) : path;
    }

    private static string LargestIn(ServedSite site, string folder) => site.Result.Files
        .Where(file => file.Path.StartsWith(folder, StringComparison.Ordinal) && !file.Path.EndsWith("/index.html", StringComparison.Ordinal) && !file.Path.EndsWith("/print.html", StringComparison.Ordinal))
        .Where(file => !site.Redirects.ContainsKey(file.Path))
        .OrderByDescending(file => file.Bytes.Length).ThenBy(file => file.Path, StringComparer.Ordinal)
        .Select(file => file.Path)
        .First();
}
