using System.Buffers;
using System.Globalization;
using System.Net;
using System.Text;
using Site.Build.Planning;
using Site.Model.Catalogs;
using Site.Model.Documents;
using Site.Model.Links;
using Site.Model.Output;
using Site.Model.Views;

namespace Site.Build.Rendering;

/// <summary>Fills the slots of bodies.</summary>
/// <param name="hrefs">Where links to pages lead.</param>
internal sealed class BodyFiller(PageHrefs hrefs)
{
    /// <summary>The body's HTML with links, citations and glossary terms in place, written when it is asked for.</summary>
    public HtmlBody Of(Page page, PageLinks links) => new(page.Document.Body.Html.Length == 0, html => Write(new HtmlText(html), page, links));

    /// <summary>The same as a string.</summary>
    public string Fill(Page page, PageLinks links)
    {
        using var html = new Utf8Document();
        Write(new HtmlText(html), page, links);
        return Encoding.UTF8.GetString(html.ToArray());
    }

    private void Write(HtmlText html, Page page, PageLinks links)
    {
        var body = page.Document.Body;
        var buffer = ArrayPool<byte>.Shared.Rent(body.Html.Size);
        var source = new Utf8Places(body.Html.ToUtf8(buffer).Span);
        var use = 0;
        foreach (var slot in body.Slots)
        {
            CopyTo(html, ref source, page, links, slot.Offset, ref use);
            Write(html, page, links, slot);
        }

        CopyTo(html, ref source, page, links, body.Html.Length, ref use);
        ArrayPool<byte>.Shared.Return(buffer);
    }

    /// <summary>Copies HTML up to an offset, linking the glossary terms on the way.</summary>
    private void CopyTo(HtmlText html, ref Utf8Places source, Page page, PageLinks links, int to, ref int use)
    {
        while (use < links.GlossaryUses.Length && links.GlossaryUses[use].Offset < to)
        {
            var term = links.GlossaryUses[use++];
            html.Append(source.UpTo(term.Offset));
            html.Append("<a class=\"term\" href=\"").Append(Encode(hrefs.FileHref(page.Path, term.Term)));
            html.Append("\" title=\"").Append(Encode(term.Term.Description)).Append("\">");
            html.Append(source.UpTo(term.Offset + term.Length)).Append("</a>");
        }

        html.Append(source.UpTo(to));
    }

    private void Write(HtmlText html, Page page, PageLinks links, Slot slot)
    {
        switch (slot.Kind)
        {
            case SlotKind.LinkAttributes:
                WriteLink(html, page, page.Document.Links[slot.Index], links.Links[slot.Index]);
                break;
            case SlotKind.LinkLabel:
                html.Append(Encode(LabelOf(page.Document.Links[slot.Index], links.Links[slot.Index])));
                break;
            case SlotKind.ImageAttributes:
                WriteImage(html, page, page.Document.Links[slot.Index], links.Links[slot.Index]);
                break;
            case SlotKind.Diagram:
                WriteDiagram(html, page.Document.Links[slot.Index], links.Links[slot.Index]);
                break;
            case SlotKind.Citation:
                WriteCitation(html, page, page.Document.Citations[slot.Index], slot.Index + 1, links);
                break;
        }
    }

    private void WriteLink(HtmlText html, Page page, OutgoingLink written, ResolvedLink link)
    {
        if (link.Address is { } address)
        {
            var mail = address.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase);
            html.Append(mail ? " href=\"" : " class=\"external\" rel=\"noopener\" href=\"").Append(Encode(UrlText.Escape(address))).Append('"');
        }
        else
        {
            html.Append(" href=\"").Append(Encode(Href(page, link))).Append('"');
        }

        if (written.Title.Length > 0)
        {
            html.Append(" title=\"").Append(Encode(written.Title)).Append('"');
        }
    }

    private string Href(Page page, ResolvedLink link)
    {
        var anchor = link.Fragment.Length > 0 ? link.Fragment : link.Page?.Anchor ?? "";
        var fragment = anchor.Length > 0 ? "#" + UrlText.Escape(anchor) : "";
        if (fragment.Length > 0 && link.Page?.Path == page.Path)
        {
            return fragment;
        }

        var path = link.Page is { } target ? hrefs.FileHref(page.Path, target) : link.Asset is { } asset ? RelativePath.Between(page.Path, asset.Path) : "";
        return path.Length + fragment.Length > 0 ? path + fragment : "#";
    }

    private static string LabelOf(OutgoingLink written, ResolvedLink link) =>
        written.Target.Length == 0 || link.Page is null
            ? link.Page?.Document.Headings.FirstOrDefault(heading => heading.Anchor == link.Fragment)?.Text ?? written.Target
            : link.Page.Title;

    private static void WriteImage(HtmlText html, Page page, OutgoingLink written, ResolvedLink image)
    {
        html.Append(" src=\"").Append(Encode(image.Asset is null ? "#" : RelativePath.Between(page.Path, image.Asset.Path))).Append('"');
        if (image.Asset is { Width: { } width, Height: { } height })
        {
            html.Append(string.Create(CultureInfo.InvariantCulture, $" width=\"{width}\" height=\"{height}\""));
        }

        html.Append(" loading=\"lazy\"");
        if (written.Title.Length > 0)
        {
            html.Append(" title=\"").Append(Encode(written.Title)).Append('"');
        }
    }

    /// <summary>A diagram is a part of the page, so that it has the page's colours and fonts.</summary>
    private static void WriteDiagram(HtmlText html, OutgoingLink written, ResolvedLink image)
    {
        if (image.Asset?.Diagram is { } diagram)
        {
            html.Append(string.Create(CultureInfo.InvariantCulture, $"<span class=\"diagram\"><svg viewBox=\"0 0 {diagram.Width} {diagram.Height}\" width=\"{diagram.Width}\" height=\"{diagram.Height}\" role=\"img\" aria-label=\""));
            html.Append(Encode(written.Title)).Append("\" aria-describedby=\"").Append(diagram.DescriptionId).Append("\">").Append(diagram.Content).Append("</svg></span>");
        }
    }

    /// <summary>A citation leads to the page's references; that of an event without a page to the bibliography, since the timeline has no references of its own.</summary>
    private static void WriteCitation(HtmlText html, Page page, CitationGroup group, int number, PageLinks links)
    {
        var references = page.HasFile ? "" : RelativePath.Between(page.Path, SitePages.BibliographyPath);
        html.Append("<sup class=\"cite\"");
        html.Append(page.HasFile ? string.Create(CultureInfo.InvariantCulture, $" id=\"cite:{number}\">[") : ">[");
        for (var i = 0; i < group.Items.Length; i++)
        {
            var item = group.Items[i];
            var reference = links.References.FirstOrDefault(candidate => candidate.Entry.Key == item.Key);
            html.Append(i > 0 ? "; " : "");
            html.Append("<a href=\"").Append(references).Append('#').Append(Encode(ReferenceViews.AnchorOf(item.Key))).Append("\">");
            html.Append((reference?.Number ?? 0).ToString(CultureInfo.InvariantCulture)).Append("</a>");
            html.Append(item.Locator.Length > 0 ? ", " + Encode(item.Locator) : "");
        }

        html.Append("]</sup>");
    }

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
