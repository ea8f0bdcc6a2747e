using System.Collections.Immutable;
using System.Globalization;
using System.Xml;

namespace Site.Build.Planning;

/// <summary>A feed in Atom (RFC 4287).</summary>
/// <param name="Title">Its title.</param>
/// <param name="Id">Its permanent id, an IRI.</param>
/// <param name="SelfHref">Where it is.</param>
/// <param name="PageHref">The page it tells of.</param>
/// <param name="Author">Who it is by, for entries that name nobody.</param>
/// <param name="Updated">When it last changed in a way that matters.</param>
/// <param name="Entries">Its entries, the newest first.</param>
internal sealed record AtomFeed(
    string Title, string Id, string SelfHref, string PageHref, string Author, DateTimeOffset Updated, ImmutableArray<AtomEntry> Entries)
{
    private const string Namespace = "http://www.w3.org/2005/Atom";

    /// <summary>The document. Any text is allowed in the records: what XML has no place for is left out here.</summary>
    public string ToXml() => XmlText.Document(xml =>
    {
        xml.WriteStartElement("feed", Namespace);
        WriteText(xml, "title", Title);
        WriteText(xml, "id", Id);
        WriteText(xml, "updated", Moment(Updated));
        WriteAuthor(xml, Author);
        WriteLink(xml, PageHref, "alternate");
        WriteLink(xml, SelfHref, "self");
        foreach (var entry in Entries)
        {
            Write(xml, entry);
        }

        xml.WriteEndElement();
    });

    private static void Write(XmlWriter xml, AtomEntry entry)
    {
        xml.WriteStartElement("entry", Namespace);
        WriteText(xml, "title", entry.Title);
        WriteText(xml, "id", entry.Id);
        WriteText(xml, "updated", Moment(entry.Updated));
        WriteLink(xml, entry.Href, "alternate");
        if (entry.Author is { } author)
        {
            WriteAuthor(xml, author);
        }

        foreach (var category in entry.Categories)
        {
            xml.WriteStartElement("category", Namespace);
            xml.WriteAttributeString("term", SafeCharacters.Of(category));
            xml.WriteEndElement();
        }

        WriteText(xml, "summary", entry.Summary);
        xml.WriteEndElement();
    }

    private static void WriteAuthor(XmlWriter xml, string name)
    {
        xml.WriteStartElement("author", Namespace);
        WriteText(xml, "name", name);
        xml.WriteEndElement();
    }

    private static void WriteLink(XmlWriter xml, string href, string relation)
    {
        xml.WriteStartElement("link", Namespace);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("href", SafeCharacters.Of(href));
        xml.WriteEndElement();
    }

    private static void WriteText(XmlWriter xml, string name, string text) => xml.WriteElementString(name, Namespace, SafeCharacters.Of(text));

    // To the second; formats of one's own are compiled at run time.
    private static string Moment(DateTimeOffset moment) => moment.UtcDateTime.ToString("O", CultureInfo.InvariantCulture)[..19] + "Z";
}
