using System.Collections.Immutable;
using System.Globalization;
using Site.Model.Views;

namespace Site.Theme.Default;

/// <summary>Writes the items of the long lists that every page has: made of frames, like all else, the forty links of the left column took a fifth of a page's time.</summary>
internal static class LinkLists
{
    /// <summary>An item for each link, its text alone.</summary>
    public static HtmlBody Of(ImmutableArray<LinkView> links) => new(links.IsEmpty, html =>
    {
        foreach (var link in links)
        {
            html.Write("<li><a href=\"");
            PartWriter.WriteText(html, link.Href);
            html.Write(link.IsCurrent ? "\" aria-current=\"page\">" : "\">");
            PartWriter.WriteText(html, link.Text);
            html.Write("</a></li>");
        }
    });

    /// <summary>An item for each heading, with a class for its level.</summary>
    public static HtmlBody Of(ImmutableArray<ContentsEntry> headings) => new(headings.IsEmpty, html =>
    {
        foreach (var heading in headings)
        {
            html.Write("<li class=\"level-");
            html.Write(heading.Level.ToString(CultureInfo.InvariantCulture));
            html.Write("\"><a href=\"#");
            PartWriter.WriteText(html, heading.Anchor);
            html.Write("\">");
            PartWriter.WriteText(html, heading.Text);
            html.Write("</a></li>");
        }
    });
}
