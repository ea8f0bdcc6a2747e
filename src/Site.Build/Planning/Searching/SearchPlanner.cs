using System.Collections.Immutable;
using Site.Build.Planning.Tracking;
using Site.Model.Content;
using Site.Model.Output;
using Site.Model.Views;
using Site.Search;

namespace Site.Build.Planning.Searching;

/// <summary>Plans the search page, the A–Z index for who has no script, and, apart from these, the files of the search index.</summary>
internal sealed class SearchPlanner(PlanInput input, FrameBuilder frames)
{
    /// <summary>The files, but for those of the index.</summary>
    public IEnumerable<PlannedFile> Plan() =>
    [
        PlannedFile.Page(SearchPaths.Page, "the search page", Page),
        .. new AlphabetPages(input, frames).Plan(),
        .. input.BaseUrl is { } address
            ? [PlannedFile.Text(SearchPaths.Description, "the search description", () => OpenSearch.Describe(input.Catalog.Settings, address))]
            : Array.Empty<PlannedFile>(),
    ];

    /// <summary>The files of the index. Their names hold a hash of all that they index: all but the writing of the files is done here.</summary>
    /// <param name="observer">Told of each page; ends the work by throwing.</param>
    public IEnumerable<PlannedFile> Index(IBuildObserver observer)
    {
        var options = new SearchOptions { Folder = SearchPaths.Folder, Lunr = input.Catalog.Settings.Search.Lunr };
        var index = SearchIndexBuilder.Build(
            new SearchDocuments(input, frames).All().Select(source =>
            {
                observer.Advance();
                return source;
            }), options, input.Searched);
        var series = new FileSeries(index.Batches.Select(batch => batch.Select(file => new OutputFile(file.Path, file.Content)).ToImmutableArray()));
        return index.Paths.Select(path => PlannedFile.InSeries(path, "the search index", series));
    }

    private SearchView Page() => new(
        frames.Frame(SearchPaths.Page, Strings.Search, Strings.SearchThe(input.Catalog.Settings.Title)),
        [
            .. Filter("section", Names("sections")), .. Filter("kind", input.Catalog.Pages.Select(page => page.Kind.Name).Distinct()),
            .. Filter("product", Names("products")), .. Filter("area", Names("areas")),
            .. Filter("status", Statuses()), .. Filter("tag", Names("tags")),
        ]);

    private IEnumerable<string> Names(string taxonomy) =>
        input.Catalog.Taxonomies.Where(candidate => candidate.Name == taxonomy).SelectMany(candidate => candidate.Terms)
            .Where(term => !term.Pages.IsEmpty).OrderByDescending(term => term.Pages.Length).Select(term => term.Name);

    private IEnumerable<string> Statuses()
    {
        foreach (var status in Enum.GetValues<FeatureStatus>())
        {
            if (input.Catalog.Tracker.Features.Any(feature => feature.Statements.Any(statement => statement.Statement.Status.Value == status)))
            {
                yield return StatusText.Of(status);
            }
        }
    }

    /// <summary>A field one can filter by, with a few of its values as one types them; nothing when it has none.</summary>
    private static IEnumerable<SearchFilter> Filter(string field, IEnumerable<string> values)
    {
        const int Shown = 3;
        var some = values.Take(Shown).Select(value => value.Contains(' ', StringComparison.Ordinal) ? $"{field}:\"{value}\"" : $"{field}:{value}").ToImmutableArray();
        return some.Length > 0 ? [new SearchFilter(field, some)] : [];
    }
}
