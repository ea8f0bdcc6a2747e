using System.Collections.Immutable;
using Site.Build.Planning.Comparing;
using Site.Build.Planning.Documents;
using Site.Build.Planning.Timelines;
using Site.Model.Catalogs;
using Site.Model.Content;
using Site.Model.Text;
using Site.Model.Views;

namespace Site.Build.Planning;

/// <summary>Plans the pages that list others: sections, taxonomies and their terms.</summary>
internal sealed class ListPages(PlanInput input, FrameBuilder frames)
{
    /// <summary>An index for each taxonomy, a list for each of its terms.</summary>
    public IEnumerable<PlannedFile> Plan()
    {
        foreach (var taxonomy in input.Catalog.Taxonomies)
        {
            var index = $"{taxonomy.Name}/index.html";
            yield return PlannedFile.Page(index, $"the list of {taxonomy.Name}", () => Index(taxonomy, index)) with { Stamp = () => input.Stamps.Shared };
            foreach (var term in taxonomy.Terms.Where(term => !term.Pages.IsEmpty || taxonomy.Name != "sections"))
            {
                yield return PlannedFile.Page(term.Path, $"the list of {taxonomy.Name}: {term.Name}", () => List(taxonomy, term, index)) with { Stamp = () => input.Stamps.Shared };
            }
        }
    }

    private TaxonomyView Index(Taxonomy taxonomy, string path)
    {
        var terms = taxonomy.Terms.Where(term => !term.Pages.IsEmpty || taxonomy.Name != "sections").ToList();
        return new TaxonomyView(
            frames.Frame(path, taxonomy.Title, Strings.AllOfTheSite(taxonomy.Name)),
            [.. terms.Select(term => new LinkView(term.Name, RelativePath.Between(path, term.Path), term.Description))],
            [.. terms.Select(term => term.Pages.Length)]);
    }

    private PageView List(Taxonomy taxonomy, TaxonomyTerm term, string index)
    {
        var above = new LinkView(taxonomy.Title, RelativePath.Between(term.Path, index));
        var frame = frames.Frame(term.Path, term.Name, term.Description, above);
        if (term.Pages.Length > 0 && taxonomy.Name == "sections" && term.Pages[0].Meta is TermMeta)
        {
            return new GlossaryView(frame, Groups(term.Path, term.Pages, FirstLetter));
        }

        if (term.Pages.Length > 0 && taxonomy.Name == "sections" && term.Pages[0].Meta is ClaimMeta)
        {
            return ClaimViews.All(frame, term.Description, term.Pages);
        }

        return new PageListView(frame, term.Description, GroupsOf(taxonomy, term))
        {
            Events = taxonomy.Name == "products" ? new EventStrips(input).OfProduct(term.Id, term.Path) : null,
            Document = taxonomy.Name == "sections" && SectionDocuments.HasDocument(term)
                ? new LinkView(Strings.TheWholeSectionAsOneDocument, RelativePath.Between(term.Path, SectionDocuments.PathOf(term))) : null,
        };
    }

    private ImmutableArray<PageListGroup> GroupsOf(Taxonomy taxonomy, TaxonomyTerm term)
    {
        if (taxonomy.Name != "sections")
        {
            var sections = input.Catalog.Taxonomies.First(candidate => candidate.Name == "sections").Terms.Select(section => section.Name).ToList();
            return Groups(term.Path, term.Pages.OrderBy(page => sections.IndexOf(frames.SectionOf(page).Name)), page => frames.SectionOf(page).Name);
        }

        return term.Pages.IsEmpty ? [] : term.Pages[0].Meta switch
        {
            FeatureMeta => Groups(term.Path, term.Pages.OrderBy(AreaOrder), AreaName),
            ReleaseMeta => Groups(term.Path, term.Pages.Reverse(), page => ProductName(((ReleaseMeta)page.Meta).Product.Value)),
            EventMeta => Groups(term.Path, term.Pages, page => Decade(((EventMeta)page.Meta).Date.Value.Start.Year)),
            PaperMeta => Groups(term.Path, term.Pages, page => ((PaperMeta)page.Meta).Issued is { } issued ? Decade(issued.Value.Start.Year) : Strings.Undated),
            ArticleMeta when term.Path == ComparisonPaths.Index => [new PageListGroup("", "", [.. ComparisonPaths.Links(input.Catalog, term.Path), .. term.Pages.Select(page => Link(term.Path, page))])],
            _ => [new PageListGroup("", "", [.. term.Pages.Select(page => Link(term.Path, page))])],
        };
    }

    private static ImmutableArray<PageListGroup> Groups(string path, IEnumerable<Page> pages, Func<Page, string> headingOf) =>
    [
        .. pages.GroupBy(headingOf, StringComparer.Ordinal)
            .Select(group => new PageListGroup(group.Key, "list-" + Slug.Of(group.Key), [.. group.Select(page => Link(path, page))])),
    ];

    /// <summary>A page in a list; events and releases say their date first.</summary>
    private static LinkView Link(string from, Page page)
    {
        var day = page.Meta switch
        {
            EventMeta happening => ReferenceViews.Date(happening.Date.Value),
            ReleaseMeta release => ReferenceViews.Date(release),
            PaperMeta { Issued: { } issued } => ReferenceViews.Date(issued.Value),
            _ => null,
        };
        return new LinkView(page.Title, RelativePath.Between(from, page.Address), page.Meta is ReleaseMeta ? "" : page.Description) { Day = day };
    }

    private int AreaOrder(Page page)
    {
        var areas = input.Catalog.Settings.Areas.Select(area => area.Id.Value).ToList();
        return page.Meta.Areas.IsEmpty ? int.MaxValue : areas.IndexOf(page.Meta.Areas[0].Value);
    }

    private string AreaName(Page page) =>
        page.Meta.Areas.IsEmpty ? Strings.Other : input.Catalog.Settings.Areas.FirstOrDefault(area => area.Id.Value == page.Meta.Areas[0].Value)?.Name ?? Strings.Other;

    private string ProductName(string id) => input.Catalog.Settings.Products.FirstOrDefault(product => product.Id.Value == id)?.Name ?? id;

    private static string Decade(int year) => Strings.Decade(year / 10 * 10);

    private static string FirstLetter(Page page)
    {
        var slug = Slug.Of(page.Title);
        return slug.Length > 0 && char.IsLetter(slug[0]) ? char.ToUpperInvariant(slug[0]).ToString() : "0–9";
    }
}
