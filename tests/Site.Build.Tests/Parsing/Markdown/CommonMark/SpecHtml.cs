using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Site.Build.Tests.Parsing.Markdown.CommonMark;

/// <summary>Makes two spellings of the same HTML equal.</summary>
internal static class SpecHtml
{
    /// <summary>The HTML as a browser understands it, without white space between blocks.</summary>
    public static string Normalize(string html) => Serialize(Parse(html));

    /// <summary>The same, with level-1 headings one level down and alignment as the site writes it: what an example would say if it knew of the site's ways.</summary>
    public static string NormalizeExpected(string html)
    {
        var body = Parse(html);
        foreach (var cell in body.QuerySelectorAll("[align]"))
        {
            cell.ClassName = "align-" + cell.GetAttribute("align");
            cell.RemoveAttribute("align");
        }

        foreach (var box in body.QuerySelectorAll("input"))
        {
            // Attributes in one order.
            var done = box.HasAttribute("checked");
            box.OuterHtml = done ? "<input checked disabled type=checkbox>" : "<input disabled type=checkbox>";
        }

        return Serialize(body).Replace("<h1>", "<h2>", StringComparison.Ordinal).Replace("</h1>", "</h2>", StringComparison.Ordinal);
    }

    /// <summary>The site's HTML without what it adds: anchors of headings, wrappers of code and tables, labels for those who can't see.</summary>
    public static string NormalizeSite(string html)
    {
        var body = Parse(html);
        body.QuerySelectorAll("a.anchor, div.code-file").ToList().ForEach(added => added.Remove());
        body.QuerySelectorAll("h2, h3, h4, h5, h6").ToList().ForEach(heading => heading.RemoveAttribute("id"));
        body.QuerySelectorAll("pre").ToList().ForEach(pre => pre.RemoveAttribute("tabindex"));
        body.QuerySelectorAll("th").ToList().ForEach(cell => cell.RemoveAttribute("scope"));
        body.QuerySelectorAll("ul.contains-task-list, li.task-list-item").ToList().ForEach(list => list.RemoveAttribute("class"));
        foreach (var wrapper in body.QuerySelectorAll("div.code, div.table").ToList())
        {
            wrapper.Replace([.. wrapper.ChildNodes]);
        }

        foreach (var box in body.QuerySelectorAll("input").ToList())
        {
            var done = box.HasAttribute("checked");
            box.OuterHtml = done ? "<input checked disabled type=checkbox>" : "<input disabled type=checkbox>";
        }

        return Serialize(body);
    }

    private static IElement Parse(string html) => new HtmlParser().ParseDocument("<!DOCTYPE html><body>" + html).Body!;

    private static string Serialize(IElement body)
    {
        Tidy(body);
        foreach (var element in body.QuerySelectorAll("*"))
        {
            // The order of attributes means nothing.
            var attributes = element.Attributes.OrderBy(attribute => attribute.Name, StringComparer.Ordinal).Select(attribute => (attribute.Name, attribute.Value)).ToList();
            attributes.ForEach(attribute => element.RemoveAttribute(attribute.Name));
            attributes.ForEach(attribute => element.SetAttribute(attribute.Name, attribute.Value));
        }

        return body.InnerHtml.Trim();
    }

    /// <summary>Drops white space next to the tags of blocks, where it means nothing.</summary>
    private static void Tidy(INode node)
    {
        foreach (var child in node.ChildNodes.ToList())
        {
            if (child is IText text && !IsPreformatted(text))
            {
                var data = IsBlock(text.PreviousSibling) || (text.PreviousSibling is null && IsBlock(node)) ? text.Data.TrimStart() : text.Data;
                text.Data = IsBlock(text.NextSibling) || (text.NextSibling is null && IsBlock(node)) ? data.TrimEnd() : data;
            }
            else
            {
                Tidy(child);
            }
        }
    }

    private static bool IsPreformatted(IText text) => text.Ancestors<IElement>().Any(element => element.LocalName is "pre" or "textarea" or "script" or "style");

    private static bool IsBlock(INode? node) => node is IElement
    {
        LocalName: "body" or "p" or "ul" or "ol" or "li" or "blockquote" or "pre" or "div" or "hr" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6"
            or "table" or "thead" or "tbody" or "tr" or "th" or "td",
    };
}
