using AngleSharp.Html.Parser;

namespace Site.Build.Checking;

/// <summary>Reads any HTML as a browser does, by building its tree.</summary>
internal static class HtmlTree
{
    /// <summary>Shows every element of a page to its findings.</summary>
    public static HtmlPage Read(ReadOnlyMemory<char> html, HtmlFindings findings)
    {
        using var document = new HtmlParser(new HtmlParserOptions { IsScripting = false }).ParseDocument(html);
        foreach (var element in document.All)
        {
            var facts = new HtmlElement { Name = element.LocalName };
            foreach (var attribute in element.Attributes)
            {
                facts.Set(attribute.Name, attribute.Value);
            }

            findings.Add(facts);
        }

        return findings.ToPage(!string.IsNullOrWhiteSpace(document.Title));
    }
}
