using System.Globalization;
using Site.Build.Planning.Tracking;
using Site.Model.Catalogs;
using Site.Model.Content;
using Site.Model.Documents;
using Site.Model.Text;
using Site.Search.Documents;

namespace Site.Build.Planning.Searching;

/// <summary>Makes the documents that are searched: every content page, the views of the tracker, and the lists of sections and products.</summary>
internal sealed class SearchDocuments(PlanInput input, FrameBuilder frames)
{
    private readonly TermIndex _terms = new(input.Catalog.Taxonomies);

    /// <summary>The documents; pages of a kind are neighbours, which keeps the index small. While no front matter changes, a page's is made of the page.</summary>
    public IEnumerable<SearchSource> All() =>
        input.Catalog.Pages.Select(page => new SearchSource(page, () => Of(page)))
            .Concat(Lists().Concat(TrackerViews()).Select(document => new SearchSource(null, () => document)));

    private SearchDocument Of(Page page)
    {
        var tags = Facets("tag", "tags", page.Meta.Tags.Select(tag => Slug.Of(tag.Value))).ToList();
        var feature = input.Catalog.Tracker.FeatureOf(page) is { Statements.IsEmpty: false } tracked ? new FeatureAnswer(tracked, input.Catalog.Tracker) : null;
        return new SearchDocument
        {
            Url = page.Address,
            Kind = page.Kind.Name,
            Title = page.Title,
            Aliases = [.. page.AlternativeNames],
            Identifiers = [page.Id, .. feature?.Identifiers() ?? []],
            // A tag is a word for what the page is about, though its text may use others.
            Summary = string.Join(". ", tags.Select(tag => tag.Value).Prepend(page.Description).Where(part => part.Length > 0)),
            Sections = SearchSections.ReadBy(buffer => [.. Record(page), .. Sections(page.Document, buffer), .. feature?.Sections() ?? []]),
            Facets =
            [
                new SearchFacet("section", frames.SectionOf(page).Name),
                .. Facets("product", "products", page.ProductIds),
                .. Facets("area", "areas", page.Meta.Areas.Select(area => area.Value)),
                .. (feature?.Statuses() ?? []).Select(status => new SearchFacet("status", status)),
                .. tags,
            ],
            Card = page.Meta is TermMeta term ? new SearchCard(term.Definition.Value, []) : feature?.Card(),
        };
    }

    private IEnumerable<SearchFacet> Facets(string field, string taxonomy, IEnumerable<string> ids) =>
        ids.Select(id => _terms.Find(taxonomy, id)?.Name).OfType<string>().Distinct(StringComparer.Ordinal).Select(name => new SearchFacet(field, name));

    /// <summary>The sections of a text, which is read as a whole.</summary>
    private static IEnumerable<SearchSection> Sections(Document document, SectionBuffer buffer)
    {
        var left = document.Text.ToUtf8(buffer.Room(document.Text.Size));
        foreach (var section in document.Sections)
        {
            yield return new SearchSection(section.Heading?.Anchor ?? "", section.Heading?.Text ?? "", left[..section.Text.Size]);
            left = left[section.Text.Size..];
        }
    }

    /// <summary>What stands above a page's text and is not part of it: authors, dates, the description.</summary>
    private static IEnumerable<SearchSection> Record(Page page)
    {
        var record = page.Meta switch
        {
            EventMeta happening => happening.Date.Value.ToDisplay(),
            ReleaseMeta release => Strings.ReleasedOn(page.Title, release.Date.Value.ToDisplayOfOneDay()),
            PaperMeta paper => string.Join(". ",
            [
                string.Join(", ", paper.Author.Select(author => author.ToDisplay())),
                paper.Issued?.Value.Start.Year.ToString(CultureInfo.InvariantCulture) ?? "",
                .. PaperFields.Of(paper).Where(field => field.Label == Strings.PublishedIn || field.Label == Strings.Conference || field.Label == Strings.Publisher).Select(field => field.Text),
            ]),
            _ => "",
        };
        var text = string.Join(". ", new[] { record, page.Description }.Where(part => part.Length > 0));
        return text.Length > 0 ? [new SearchSection("", "", text)] : [];
    }

    private IEnumerable<SearchDocument> Lists() =>
        from taxonomy in input.Catalog.Taxonomies
        where taxonomy.Name is "sections" or "products"
        from term in taxonomy.Terms
        where !term.Pages.IsEmpty
        select new SearchDocument { Url = term.Path, Kind = "list", Title = term.Name, Summary = term.Description };

    private IEnumerable<SearchDocument> TrackerViews() =>
        TrackerPages.Exist(input.Catalog.Tracker)
            ? TrackerPaths.All.Where(view => view.Path != TrackerPaths.Xen || input.Catalog.Tracker.Xen is not null)
                .Select(view => new SearchDocument { Url = view.Path, Kind = "tracker", Title = view.Text, Aliases = view.Path == TrackerPaths.Matrix ? [Strings.FeatureTracker] : [] })
            : [];
}
