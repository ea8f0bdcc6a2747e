using System.Collections.Immutable;
using System.Globalization;
using Site.Model.Output;
using Site.Model.Views;

namespace Site.Theme.Default;

/// <summary>Writes the items of the longest lists: made of frames, like all else, the links of the left column took a fifth of a page's time.</summary>
internal static class LinkLists
{
    /// <summary>An item for each link, its text alone.</summary>
    public static HtmlBody Of(ImmutableArray<LinkView> links) => new(links.IsEmpty, html =>
    {
        foreach (var link in links)
        {
            html.Write("<li>");
            WriteLink(html, link, link.Text);
            html.Write("</li>");
        }
    });

    /// <summary>An item for each entry of the index A–Z: it leads to its only place, or names its places.</summary>
    public static HtmlBody Of(ImmutableArray<AlphabetEntry> entries) => new(entries.IsEmpty, html =>
    {
        foreach (var entry in entries)
        {
            html.Write("<li>");
            WriteEntry(html, entry);
            html.Write("</li>");
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

    private static void WriteEntry(Utf8Document html, AlphabetEntry entry)
    {
        if (entry.Places is [var only])
        {
            WriteLink(html, only, entry.Text);
            if (only.Text != entry.Text)
            {
                html.Write(" <span>");
                PartWriter.WriteText(html, only.Text);
                html.Write("</span>");
            }

            return;
        }

        PartWriter.WriteText(html, entry.Text);
        html.Write(" <span>");
        for (var i = 0; i < entry.Places.Length; i++)
        {
            html.Write(i > 0 ? ", " : "");
            WriteLink(html, entry.Places[i], entry.Places[i].Text);
        }

        html.Write("</span>");
    }

    private static void WriteLink(Utf8Document html, LinkView link, string text)
    {
        html.Write("<a href=\"");
        PartWriter.WriteText(html, link.Href);
        html.Write(link.IsCurrent ? "\" aria-current=\"page\">" : "\">");
        PartWriter.WriteText(html, text);
        html.Write("</a>");
    }
}
