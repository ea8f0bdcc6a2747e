using System.Collections.Immutable;
using Site.Model.Catalogs;
using Site.Model.Diagnostics;
using Site.Model.Text;

namespace Site.Build.Cataloging;

/// <summary>Turns aliases into redirect pages.</summary>
internal static class Redirects
{
    /// <summary>One redirect page for each alias that is not the page's own path. A name stands beside its page, a path where it says.</summary>
    public static ImmutableArray<PageRedirect> Of(ImmutableArray<Page> pages, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        var redirects = ImmutableArray.CreateBuilder<PageRedirect>();
        foreach (var page in pages.Where(page => !page.Meta.Aliases.IsEmpty))
        {
            var seen = new HashSet<string>(StringComparer.Ordinal) { FileOf(page) };
            foreach (var alias in page.Meta.Aliases)
            {
                var path = PathOf(alias.Value, page);
                if (path is null)
                {
                    diagnostics.Add(Problems.BadAlias.At(page.Document.Source, alias.Span, $"`{alias.Value}` can't be made a path"));
                }
                else if (seen.Add(path))
                {
                    redirects.Add(new PageRedirect(path, page));
                }
            }
        }

        return redirects.ToImmutable();
    }

    /// <summary>The file that a page has, or would have.</summary>
    private static string FileOf(Page page) => page.Document.Source.Path[..^".md".Length] + ".html";

    private static string? PathOf(string alias, Page page)
    {
        if (!PageName.IsPath(alias))
        {
            var slug = Slug.Of(alias);
            return slug.Length == 0 ? null : $"{FileOf(page)[..FileOf(page).LastIndexOf('/')]}/{slug}.html";
        }

        var path = alias.EndsWith(".html", StringComparison.Ordinal) ? alias[..^".html".Length] : alias;
        var parts = path.Split('/');
        return parts.All(part => part.Length > 0 && Slug.Of(part) == part) ? path + ".html" : null;
    }
}
