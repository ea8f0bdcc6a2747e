using System.Collections.Immutable;
using System.Globalization;
using Site.Build.Rendering;
using Site.Model.Catalogs;
using Site.Model.Content;
using Site.Model.Links;
using Site.Model.Views;

namespace Site.Build.Planning.Documents;

/// <summary>Plans each section that one reads as one document, with its own contents and one list of references, to be printed or read in one go.</summary>
internal sealed class SectionDocuments(PlanInput input, FrameBuilder frames)
{
    private const string FileName = "print.html";

    /// <summary>More pages than this are a shelf of books and no document: browsers would not open it, and nobody would print it.</summary>
    private const int MostPages = 300;

    private readonly ImmutableArray<TaxonomyTerm> _sections = [.. input.Sections.Where(HasDocument)];

    /// <summary>One document for each section that has one.</summary>
    public IEnumerable<PlannedFile> Plan() =>
        _sections.Select(section => PlannedFile.Page(PathOf(section), $"the document of the section {section.Name}", () => View(section)));

    /// <summary>Where a section's document is.</summary>
    public static string PathOf(TaxonomyTerm section) => section.Path[..(section.Path.LastIndexOf('/') + 1)] + FileName;

    /// <summary>Whether a section has one: those of articles, features and papers do. Events, releases and terms are looked up, not read.</summary>
    public static bool HasDocument(TaxonomyTerm section) => section.Pages.Length is > 1 and <= MostPages && section.Pages[0].Meta is ArticleMeta or FeatureMeta or PaperMeta;

    private SectionDocumentView View(TaxonomyTerm section)
    {
        var path = PathOf(section);
        var numbers = new ReferenceNumbers();
        var numbered = input with { Links = Numbered(section.Pages, numbers) };
        var addresses = new DocumentAddresses(path, section.Pages);
        var title = Strings.AsOneDocument(section.Name);
        var link = new LinkView(section.Name, RelativePath.Between(path, section.Path));
        return new SectionDocumentView(
            frames.Frame(path, title, section.Description, link) with { IsIndexed = false, Navigation = [], HasCode = section.Pages.Any(page => page.Document.HasCode) },
            section.Description, link, [.. section.Pages.Select(page => Part(page, numbered, addresses, path))], numbers.ToViews(path))
        {
            BreaksParts = section.Pages[0].Meta is ArticleMeta,
            Date = DetailsBuilder.Day(new DateTimeOffset(input.Date.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero)),
        };
    }

    /// <summary>The links of the site with the references of some pages numbered as one, and no glossary terms in their text.</summary>
    private LinkGraph Numbered(ImmutableArray<Page> pages, ReferenceNumbers numbers)
    {
        var links = input.Links.Pages.ToBuilder();
        foreach (var page in pages)
        {
            var own = links[page.Number];
            links[page.Number] = own with { GlossaryUses = [], References = [.. own.References.Select(reference => reference with { Number = numbers.Of(reference.Entry) })] };
        }

        return input.Links with { Pages = links.ToImmutable() };
    }

    private DocumentPartView Part(Page page, PlanInput numbered, DocumentAddresses addresses, string path)
    {
        var links = numbered.Links.Pages[page.Number];
        var history = input.History.Files.GetValueOrDefault(page.Document.Source.Path);
        return new DocumentPartView
        {
            Anchor = DocumentAddresses.AnchorOf(page),
            Page = new LinkView(page.Title, RelativePath.Between(path, page.Path), page.Description),
            Verified = ReferenceViews.Date(page.Meta.Verified?.Value),
            VerifiedAgainst = [.. page.Meta.VerifiedAgainst.Select(version => version.Value)],
            Changed = history is null ? null : DetailsBuilder.Day(history.Changed),
            Record = page.Meta is PaperMeta ? ReferenceViews.Of(input.Catalog.Bibliography[page.Id], page.Path) : null,
            BodyHtml = addresses.Body(page, new BodyFiller(input.Hrefs).Fill(page, links)),
            Statements = Statements(page, numbered, addresses),
            Sources = [.. links.References.Select(reference => new LinkView(reference.Number.ToString(CultureInfo.InvariantCulture), "#" + ReferenceViews.AnchorOf(reference.Entry.Key)))],
        };
    }

    private ImmutableArray<StatementView> Statements(Page page, PlanInput numbered, DocumentAddresses addresses)
    {
        if (input.Catalog.Tracker.FeatureOf(page) is not { } feature)
        {
            return [];
        }

        LinkView Here(LinkView link) => link with { Href = addresses.HrefOf(page, link.Href) };
        return
        [
            .. new StatementViews(numbered, page).Of(feature).Select(statement => statement with
            {
                Anchor = DocumentAddresses.AnchorOf(page, statement.Anchor),
                Product = Here(statement.Product),
                Since = statement.Since is { } since ? Here(since) : null,
                Until = statement.Until is { } until ? Here(until) : null,
                Requires = [.. statement.Requires.Select(Here)],
            }),
        ];
    }
}
