using System.Collections.Immutable;
using Site.Model.Catalogs;
using Site.Model.Content;
using Site.Model.Diagnostics;
using Site.Model.Documents;

namespace Site.Build.Cataloging;

/// <summary>Gives every document its id, title and path.</summary>
internal static class PagePlacing
{
    /// <summary>The page that shows all events, and is the only one to show those without a page of their own.</summary>
    public const string Timeline = "timeline/index.html";

    /// <summary>The id of an event's element on the timeline.</summary>
    public static string AnchorOfEvent(string id) => "event:" + id;

    /// <summary>The pages, by kind and then by path; two of one id are reported.</summary>
    /// <param name="documents">The documents, by path.</param>
    /// <param name="settings">The site's settings.</param>
    /// <param name="drafts">Whether drafts are pages too.</param>
    /// <param name="known">The pages of an earlier catalog with the same settings: what did not change stays the same object.</param>
    /// <param name="diagnostics">Where problems go.</param>
    public static ImmutableArray<Page> Place(
        ImmutableArray<Document> documents, SiteSettings settings, bool drafts, ImmutableArray<Page> known, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        var order = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var kind in ContentKind.All)
        {
            order.Add(kind.Name, order.Count);
        }

        // Those of one kind stay in the order of their paths.
        var placed = documents
            .Where(document => document.Meta is { } meta && (drafts || !meta.Draft))
            .OrderBy(document => order[document.Kind.Name]);
        var pages = ImmutableArray.CreateBuilder<Page>();
        var byKey = new Dictionary<string, Page>(StringComparer.Ordinal);
        foreach (var document in placed)
        {
            var page = pages.Count < known.Length && ReferenceEquals(known[pages.Count].Document, document) ? known[pages.Count] : Place(document, settings, pages.Count);
            if (byKey.TryAdd(page.Key, page))
            {
                pages.Add(page);
                continue;
            }

            var id = document.Meta!.Id;
            diagnostics.Add(Problems.DuplicateId.At(
                document.Source, id?.Span ?? default, $"`{page.Id}` is the id of {byKey[page.Key].Document.Source.Path} too"));
        }

        return pages.ToImmutable();
    }

    /// <summary>Whether pages are those of an earlier catalog, with the same front matter and at the same paths: only texts may differ.</summary>
    public static bool AreSameButForTexts(ImmutableArray<Page> pages, ImmutableArray<Page> others)
    {
        if (pages.Length != others.Length)
        {
            return false;
        }

        for (var i = 0; i < pages.Length; i++)
        {
            if (!ReferenceEquals(pages[i].Meta, others[i].Meta) || pages[i].Document.Source.Path != others[i].Document.Source.Path)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether some pages are those among all pages that have a kind of front matter, every one of them and as it is.</summary>
    public static bool AreAll<TMeta>(IReadOnlyCollection<Page> some, ImmutableArray<Page> pages)
        where TMeta : PageMeta =>
        some.Count == pages.Count(page => page.Meta is TMeta)
        && some.All(page => page.Number < pages.Length && ReferenceEquals(pages[page.Number], page));

    /// <summary>Whether pages have the ids and files of those of an earlier catalog: what else their front matter says may differ.</summary>
    public static bool AreInSamePlaces(ImmutableArray<Page> pages, ImmutableArray<Page> others) =>
        pages.Length == others.Length
        && pages.Zip(others).All(pair => ReferenceEquals(pair.First, pair.Second)
            || (pair.First.Document.Source.Path == pair.Second.Document.Source.Path && pair.First.Id == pair.Second.Id));

    private static Page Place(Document document, SiteSettings settings, int number)
    {
        var meta = document.Meta!;
        var path = document.Source.Path[..^".md".Length];
        var slug = path[(path.LastIndexOf('/') + 1)..];
        var id = meta.Id?.Value ?? slug;
        var isEntry = meta is EventMeta { Page: false };
        return new Page(document, meta, id, TitleOf(meta, slug, settings), isEntry ? Timeline : path + ".html", number)
        {
            Anchor = isEntry ? AnchorOfEvent(id) : "",
            ProductIds = [.. ProductsOf(meta).Distinct(StringComparer.Ordinal)],
        };
    }

    private static string TitleOf(PageMeta meta, string slug, SiteSettings settings) => meta switch
    {
        TermMeta term => term.Term.Value,
        ReleaseMeta release => $"{NameOfReleases(release.Product.Value, settings)} {release.Version.Value}",
        _ => meta.Title?.Value ?? slug,
    };

    private static string NameOfReleases(string product, SiteSettings settings)
    {
        var known = settings.Products.FirstOrDefault(candidate => candidate.Id.Value == product);
        return known?.ReleaseName ?? known?.Name ?? product;
    }

    private static IEnumerable<string> ProductsOf(PageMeta meta)
    {
        var written = meta.Products.Select(product => product.Value);
        return meta switch
        {
            FeatureMeta feature => written.Concat(feature.Statements.Select(statement => statement.Product.Value)),
            ReleaseMeta release => written.Append(release.Product.Value),
            _ => written,
        };
    }
}
