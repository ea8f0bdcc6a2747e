using System.Collections.Immutable;
using Site.Model.Catalogs;
using Site.Model.Content;
using Site.Model.Diagnostics;
using Site.Model.Text;

namespace Site.Build.Cataloging;

/// <summary>Puts the releases of each product in a line.</summary>
internal static class ReleaseLines
{
    /// <summary>The lines by product id; two pages for one release are reported.</summary>
    public static IReadOnlyDictionary<string, ReleaseLine> Of(
        ImmutableArray<Page> pages, SiteSettings settings, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        var lines = new Dictionary<string, ReleaseLine>(StringComparer.Ordinal);
        foreach (var product in settings.Products)
        {
            var releases = pages.Where(page => page.Meta is ReleaseMeta release && release.Product.Value == product.Id.Value)
                .OrderBy(page => ((ReleaseMeta)page.Meta).Version.Value, VersionOrder.Instance);
            lines.TryAdd(product.Id.Value, new ReleaseLine(product, Line(releases, diagnostics)));
        }

        return lines;
    }

    /// <summary>Whether lines are made of the releases among some pages, all of them and as they are. Not so when a page has no place in a line: that is to be reported.</summary>
    public static bool AreOf(IReadOnlyDictionary<string, ReleaseLine> lines, ImmutableArray<Page> pages) =>
        PagePlacing.AreAll<ReleaseMeta>([.. lines.Values.SelectMany(line => line.Releases).Select(release => release.Page)], pages);

    private static ImmutableArray<Release> Line(IEnumerable<Page> pages, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        var line = ImmutableArray.CreateBuilder<Release>();
        foreach (var page in pages)
        {
            var meta = (ReleaseMeta)page.Meta;
            if (line.Count > 0 && line[^1].Version == meta.Version.Value)
            {
                diagnostics.Add(Problems.DuplicateRelease.At(
                    page.Document.Source, meta.Version.Span, $"{page.Title} has the file {line[^1].Page.Document.Source.Path} already"));
                continue;
            }

            line.Add(new Release(meta.Version.Value, line.Count, page, meta));
        }

        return line.ToImmutable();
    }
}
