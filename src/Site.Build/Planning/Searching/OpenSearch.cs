using Site.Model.Content;

namespace Site.Build.Planning.Searching;

/// <summary>Writes what a browser reads to make the site one of its search engines: an OpenSearch description, draft 6 of version 1.1.</summary>
internal static class OpenSearch
{
    private const string Namespace = "http://a9.com/-/spec/opensearch/1.1/";

    // The format's own limits.
    private const int LongestName = 16;
    private const int LongestDescription = 1024;

    /// <summary>The description of a site published at an address.</summary>
    public static string Describe(SiteSettings settings, Uri baseUrl) => XmlText.Document(xml =>
    {
        xml.WriteStartElement("OpenSearchDescription", Namespace);
        xml.WriteElementString("ShortName", Namespace, Cut(settings.Title, LongestName));
        xml.WriteElementString("LongName", Namespace, Cut(settings.Title, 48));
        xml.WriteElementString("Description", Namespace, Cut(settings.Description.Length > 0 ? settings.Description : settings.Title, LongestDescription));
        xml.WriteElementString("InputEncoding", Namespace, "UTF-8");
        xml.WriteStartElement("Url", Namespace);
        xml.WriteAttributeString("type", "text/html");
        xml.WriteAttributeString("template", $"{baseUrl.AbsoluteUri}{SearchPaths.Page}?q={{searchTerms}}");
        xml.WriteEndElement();
        xml.WriteEndElement();
    });

    private static string Cut(string text, int length) => text.Length <= length ? text : text[..length].TrimEnd();
}
