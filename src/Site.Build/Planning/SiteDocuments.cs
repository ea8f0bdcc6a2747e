using System.Globalization;
using System.Text;
using System.Xml;
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
        PlannedFile.Text(BibTeXPath, "the bibliography", () => string.Join('\n', Sources.Select(BibTeX.Of))),
        PlannedFile.Text(CslJsonPath, "the bibliography", () => CslJson.Of(Sources)),
    ];

    private IEnumerable<BibliographyEntry> Sources => input.Catalog.Bibliography.Values.OrderBy(entry => entry.Key, StringComparer.Ordinal);

    /// <summary>A path's full address; without a base URL, the path itself.</summary>
    private string Address(string path) => BaseUrls.Of(input.BaseUrl, path) ?? path;

    /// <summary>Atom (RFC 4287). Without a base URL, ids are of the tag scheme (RFC 4151) and links are relative.</summary>
    private string Feed() => Xml(xml =>
    {
        const string Atom = "http://www.w3.org/2005/Atom";
        var changed = SitePages.ChangedPages(input).Take(FeedEntries).ToList();
        xml.WriteStartElement("feed", Atom);
        xml.WriteElementString("title", Atom, XmlText($"{input.Catalog.Settings.Title}: changes"));
        xml.WriteElementString("id", Atom, IdOf(""));
        xml.WriteElementString("updated", Atom, Moment(changed.Count > 0 ? changed[0].History.Changed : new DateTimeOffset(input.Date.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero)));
        WriteLink(xml, Atom, Address("index.html"), "alternate");
        WriteLink(xml, Atom, Address(FeedPath), "self");
        foreach (var (page, history) in changed)
        {
            WriteEntry(xml, Atom, page, history);
        }

        xml.WriteEndElement();
    });

    private void WriteEntry(XmlWriter xml, string atom, Page page, FileHistory history)
    {
        xml.WriteStartElement("entry", atom);
        xml.WriteElementString("title", atom, XmlText(page.Title));
        xml.WriteElementString("id", atom, IdOf(page.Path));
        xml.WriteElementString("updated", atom, Moment(history.Changed));
        WriteLink(xml, atom, Address(page.Path), "alternate");
        foreach (var name in history.Contributors.Take(1))
        {
            xml.WriteStartElement("author", atom);
            xml.WriteElementString("name", atom, XmlText(name));
            xml.WriteEndElement();
        }

        xml.WriteElementString("summary", atom, XmlText(history.Subject));
        xml.WriteEndElement();
    }

    private static void WriteLink(XmlWriter xml, string atom, string href, string relation)
    {
        xml.WriteStartElement("link", atom);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("href", href);
        xml.WriteEndElement();
    }

    private string IdOf(string path) =>
        BaseUrls.Of(input.BaseUrl, path.Length == 0 ? "index.html" : path) ?? $"tag:hypervisor-atlas.invalid,2026:{path}";

    /// <summary>sitemaps.org's format 0.9, which asks for full addresses: without a base URL they are relative, and a comment says so.</summary>
    private string Sitemap() => Xml(xml =>
    {
        if (input.BaseUrl is null)
        {
            xml.WriteComment(" Built without a base URL, so these addresses are relative. Build with one for a search engine. ");
        }

        xml.WriteStartElement("urlset", "http://www.sitemaps.org/schemas/sitemap/0.9");
        var lists = input.Catalog.Taxonomies.SelectMany(taxonomy => taxonomy.Terms).Where(term => !term.Pages.IsEmpty).Select(term => term.Path);
        foreach (var path in lists.Prepend("index.html").Append(SitePages.BibliographyPath))
        {
            WriteUrl(xml, path, null);
        }

        foreach (var page in input.Catalog.Pages)
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
        var text = new StringBuilder($"# {settings.Title}\n\n> {settings.Description}\n");
        foreach (var section in input.Catalog.Taxonomies.First(taxonomy => taxonomy.Name == "sections").Terms.Where(section => !section.Pages.IsEmpty))
        {
            text.Append(CultureInfo.InvariantCulture, $"\n## {section.Name}\n\n");
            foreach (var page in section.Pages)
            {
                var note = page.Description.Length > 0 ? ": " + page.Description : "";
                text.Append(CultureInfo.InvariantCulture, $"- [{page.Title.Replace("[", "\\[", StringComparison.Ordinal).Replace("]", "\\]", StringComparison.Ordinal)}]({Address(page.Path)}){note}\n");
            }
        }

        return text.ToString();
    }

    private static string Moment(DateTimeOffset moment) => moment.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    /// <summary>The text without characters that XML 1.0 has no place for.</summary>
    private static string XmlText(string text) =>
        string.Concat(text.EnumerateRunes().Where(rune => !rune.IsBmp || XmlConvert.IsXmlChar((char)rune.Value)));

    private static string Xml(Action<XmlWriter> write)
    {
        var settings = new XmlWriterSettings { Indent = true, Encoding = new UTF8Encoding(false), NewLineChars = "\n" };
        using var stream = new MemoryStream();
        using (var xml = XmlWriter.Create(stream, settings))
        {
            write(xml);
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }
}
