using System.Globalization;
using System.Text;
using System.Xml;
using Site.Build.Planning.Comparing;
using Site.Build.Reading;
using Site.Model.Catalogs;

namespace Site.Build.Planning;

/// <summary>Plans the files for programs: feed, sitemap, robots.txt, llms.txt, bibliography downloads.</summary>
internal sealed class SiteDocuments(PlanInput input)
{
    /// <summary>Where the feed of changes is.</summary>
    public const string FeedPath = "feed.atom";

    /// <summary>Where the bibliography in BibTeX is.</summary>
    public const string BibTeXPath = "references.bib";

    /// <summary>Where the bibliography in CSL-JSON is.</summary>
    public const string CslJsonPath = "references.json";

    private const int FeedEntries = 50;

    /// <summary>The files.</summary>
    public IEnumerable<PlannedFile> Plan() =>
    [
        PlannedFile.Text(FeedPath, "the feed", Feed),
        PlannedFile.Text("sitemap.xml", "the sitemap", Sitemap),
        PlannedFile.Text("robots.txt", "robots.txt", Robots),
        PlannedFile.Text("llms.txt", "llms.txt", Llms),
        PlannedFile.Text(BibTeXPath, "the bibliography", () => SafeCharacters.Of(string.Join('\n', Sources.Select(BibTeX.Of)))),
        PlannedFile.Text(CslJsonPath, "the bibliography", () => CslJson.Of(Sources)),
    ];

    private IEnumerable<BibliographyEntry> Sources => input.Catalog.Bibliography.Values.OrderBy(entry => entry.Key, StringComparer.Ordinal);

    /// <summary>A path's full address; without a base URL, the path itself.</summary>
    private string Address(string path, string anchor = "") => BaseUrls.Of(input.BaseUrl, path, anchor) ?? (anchor.Length > 0 ? $"{path}#{anchor}" : path);

    /// <summary>The pages that changed last. Without a base URL, links are relative.</summary>
    private string Feed()
    {
        var changed = SitePages.ChangedPages(input).Take(FeedEntries).ToList();
        return new AtomFeed(
            $"{input.Catalog.Settings.Title}: changes", BaseUrls.IdOf(input.BaseUrl, ""), Address(FeedPath), Address("index.html"), input.Catalog.Settings.Title,
            changed.Count > 0 ? changed[0].History.Changed : new DateTimeOffset(input.Date.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero),
            [.. changed.Select(pair => Entry(pair.Page, pair.History))]).ToXml();
    }

    private AtomEntry Entry(Page page, FileHistory history) => new(
        page.Title, BaseUrls.IdOf(input.BaseUrl, page.Path, page.Anchor), history.Changed, Address(page.Path, page.Anchor), history.Contributors.FirstOrDefault(), history.Subject, []);

    /// <summary>sitemaps.org's format 0.9, which asks for full addresses: without a base URL they are relative, and a comment says so.</summary>
    private string Sitemap() => XmlText.Document(xml =>
    {
        if (input.BaseUrl is null)
        {
            xml.WriteComment(" Built without a base URL, so these addresses are relative. Build with one for a search engine. ");
        }

        xml.WriteStartElement("urlset", "http://www.sitemaps.org/schemas/sitemap/0.9");
        var lists = input.Catalog.Taxonomies.SelectMany(taxonomy => taxonomy.Terms).Where(term => !term.Pages.IsEmpty).Select(term => term.Path);
        var timeline = input.HasTimeline ? [Timelines.TimelinePaths.Page] : Array.Empty<string>();
        var made = ComparisonPaths.Links(input.Catalog, "").Select(link => link.Href).Concat(timeline);
        foreach (var path in lists.Concat(made).Prepend("index.html").Append(SitePages.BibliographyPath))
        {
            WriteUrl(xml, path, null);
        }

        foreach (var page in input.Catalog.Pages.Where(page => page.HasFile))
        {
            WriteUrl(xml, page.Path, input.History.Files.GetValueOrDefault(page.Document.Source.Path));
        }

        xml.WriteEndElement();
    });

    private void WriteUrl(XmlWriter xml, string path, FileHistory? history)
    {
        xml.WriteStartElement("url");
        xml.WriteElementString("loc", Address(path));
        if (history is not null)
        {
            xml.WriteElementString("lastmod", history.Changed.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        }

        xml.WriteEndElement();
    }

    private string Robots() =>
        "User-agent: *\nAllow: /\n" + (input.BaseUrl is null ? "" : $"\nSitemap: {Address("sitemap.xml")}\n");

    /// <summary>The format of llmstxt.org: a title, a summary, and links in sections.</summary>
    private string Llms()
    {
        var settings = input.Catalog.Settings;
        var text = new StringBuilder($"# {OnOneLine(settings.Title)}\n\n> {OnOneLine(settings.Description)}\n");
        foreach (var section in input.Sections)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n## {section.Name}\n\n");
            foreach (var page in section.Pages)
            {
                var note = page.Description.Length > 0 ? ": " + OnOneLine(page.Description) : "";
                text.Append(CultureInfo.InvariantCulture, $"- [{OnOneLine(page.Title).Replace("[", "\\[", StringComparison.Ordinal).Replace("]", "\\]", StringComparison.Ordinal)}]({Address(page.Path, page.Anchor)}){note}\n");
            }
        }

        return SafeCharacters.Of(text.ToString());
    }

    /// <summary>A line within an author's text would be a line of the list.</summary>
    private static string OnOneLine(string text) => text.ReplaceLineEndings(" ");
}
