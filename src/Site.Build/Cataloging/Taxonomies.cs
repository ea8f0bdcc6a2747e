using System.Collections.Immutable;
using Site.Build.Parsing.FrontMatter;
using Site.Model.Catalogs;
using Site.Model.Content;
using Site.Model.Text;

namespace Site.Build.Cataloging;

/// <summary>Groups the pages by section, product, area and tag.</summary>
internal static class Taxonomies
{
    /// <summary>The taxonomies, each with the terms that have pages; products and areas are there even without.</summary>
    public static ImmutableArray<Taxonomy> Of(ImmutableArray<Page> pages, SiteSettings settings) =>
    [
        new Taxonomy("sections", Strings.Sections, Sections(pages)),
        new Taxonomy("products", Strings.Products, [.. settings.Products.Select(product =>
            Term("products", product.Id.Value, product.Name, product.Description, pages.Where(page => page.ProductIds.Contains(product.Id.Value))))]),
        new Taxonomy("areas", Strings.Areas, [.. settings.Areas.Select(area =>
            Term("areas", area.Id.Value, area.Name, area.Description, pages.Where(page => page.Meta.Areas.Any(id => id.Value == area.Id.Value))))]),
        new Taxonomy("tags", Strings.Tags, Tags(pages, settings)),
    ];

    /// <summary>The same taxonomies for pages that differ from those they were made of in their texts only.</summary>
    public static ImmutableArray<Taxonomy> With(ImmutableArray<Taxonomy> taxonomies, ImmutableArray<Page> pages) =>
        [.. taxonomies.Select(taxonomy => taxonomy with { Terms = [.. taxonomy.Terms.Select(term => With(term, pages))] })];

    private static TaxonomyTerm With(TaxonomyTerm term, ImmutableArray<Page> pages) =>
        term.Pages.All(page => ReferenceEquals(pages[page.Number], page)) ? term : term with { Pages = [.. term.Pages.Select(page => pages[page.Number])] };

    /// <summary>The section a page stands in: that of an article, else its kind's folder.</summary>
    public static string SectionOf(Page page) =>
        page.Meta is ArticleMeta article ? KebabCase.Of(article.Section.Value.ToString()) : page.Kind.Folder;

    private static ImmutableArray<TaxonomyTerm> Sections(ImmutableArray<Page> pages)
    {
        var sections = ImmutableArray.CreateBuilder<TaxonomyTerm>();
        foreach (var section in Enum.GetValues<ArticleSection>())
        {
            var inSection = pages.Where(page => page.Meta is ArticleMeta article && article.Section.Value == section)
                .OrderBy(page => ((ArticleMeta)page.Meta).Order).ThenBy(page => page.Title, StringComparer.OrdinalIgnoreCase);
            var id = KebabCase.Of(section.ToString());
            sections.Add(new TaxonomyTerm(id, SectionText.NameOf(section), SectionText.Of(id), $"{id}/index.html", [.. inSection]));
        }

        foreach (var kind in ContentKind.All.Where(kind => kind.MetaType != typeof(ArticleMeta)))
        {
            var ofKind = Ordered(kind, pages.Where(page => page.Kind == kind));
            sections.Add(new TaxonomyTerm(kind.Folder, kind.Title, SectionText.Of(kind.Folder), $"{kind.Folder}/index.html", [.. ofKind]));
        }

        return sections.ToImmutable();
    }

    private static IEnumerable<Page> Ordered(ContentKind kind, IEnumerable<Page> pages) =>
        kind.MetaType == typeof(EventMeta) ? pages.OrderBy(page => ((EventMeta)page.Meta).Date.Value).ThenBy(page => page.Id, StringComparer.Ordinal)
        : kind.MetaType == typeof(ReleaseMeta) ? pages.OrderBy(page => ((ReleaseMeta)page.Meta).Product.Value, StringComparer.Ordinal)
            .ThenBy(page => ((ReleaseMeta)page.Meta).Version.Value, VersionOrder.Instance)
        : kind.MetaType == typeof(PaperMeta) ? pages.OrderBy(page => ((PaperMeta)page.Meta).Issued?.Value).ThenBy(page => page.Title, StringComparer.OrdinalIgnoreCase)
        : pages.OrderBy(page => page.Title, StringComparer.OrdinalIgnoreCase).ThenBy(page => page.Id, StringComparer.Ordinal);

    private static ImmutableArray<TaxonomyTerm> Tags(ImmutableArray<Page> pages, SiteSettings settings)
    {
        var described = settings.Tags.DistinctBy(tag => tag.Id.Value, StringComparer.Ordinal).ToDictionary(tag => tag.Id.Value, StringComparer.Ordinal);
        return
        [
            .. pages.SelectMany(page => page.Meta.Tags.Select(tag => new { Tag = Slug.Of(tag.Value), Page = page }))
                .Where(pair => pair.Tag.Length > 0)
                .Distinct()
                .GroupBy(pair => pair.Tag, pair => pair.Page, StringComparer.Ordinal)
                .OrderBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => Term(
                    "tags", group.Key, described.GetValueOrDefault(group.Key)?.Name ?? group.Key, described.GetValueOrDefault(group.Key)?.Description ?? "", group)),
        ];
    }

    private static TaxonomyTerm Term(string taxonomy, string id, string name, string description, IEnumerable<Page> pages) =>
        new(id, name, description, $"{taxonomy}/{id}.html", [.. pages.OrderBy(page => page.Title, StringComparer.OrdinalIgnoreCase).ThenBy(page => page.Key, StringComparer.Ordinal)]);
}
