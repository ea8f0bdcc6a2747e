using System.Text;

namespace Site.Build.Checking;

/// <summary>An element that <see cref="PlainHtml"/> reads by itself.</summary>
/// <param name="Name">Its name, in lower case.</param>
/// <param name="Traits">What the rules say of it.</param>
/// <param name="Parents">The elements it must stand in; none when it may stand in any that is not particular.</param>
internal sealed record PlainElement(string Name, ElementTraits Traits, string[] Parents)
{
    /// <summary>The elements of HTML that are read so. Those not among them are rare, or the rules for them are long.</summary>
    public static PlainElements Html { get; } = new(
    [
        .. Of(ElementTraits.None, """
            abbr audio b bdi bdo cite code data del dfn em i ins kbd label legend map mark meter noscript output picture progress q s samp small span
            strong sub sup time u var video
            """),
        .. Of(ElementTraits.Particular, "svg"),
        .. Of(ElementTraits.EndsParagraph, """
            address article aside blockquote details dialog div dl fieldset figcaption figure footer header hgroup main menu nav ol p pre section
            summary ul
            """),
        .. Of(ElementTraits.EndsParagraph | ElementTraits.Heading, "h1 h2 h3 h4 h5 h6"),
        .. Of(ElementTraits.EndsParagraph | ElementTraits.NotInItself, "form"),
        .. Of(ElementTraits.EndsParagraph | ElementTraits.Void, "hr"),
        .. Of(ElementTraits.EndsParagraph, "li", "ul", "ol", "menu"),
        .. Of(ElementTraits.EndsParagraph | ElementTraits.Particular, "dt dd", "dl", "div"),
        .. Of(ElementTraits.NotInItself, "a"),
        .. Of(ElementTraits.NotInItself | ElementTraits.HidesParagraph, "button"),
        .. Of(ElementTraits.Void, "area br img input source track wbr"),
        .. Of(ElementTraits.Void | ElementTraits.InHead, "base link meta"),
        .. Of(ElementTraits.Raw | ElementTraits.InHead, "script style"),
        .. Of(ElementTraits.Raw | ElementTraits.InHead, "title", "head"),
        .. Of(ElementTraits.NoText | ElementTraits.ListedOnly | ElementTraits.HidesParagraph | ElementTraits.Particular, "html", ""),
        .. Of(ElementTraits.NoText | ElementTraits.Particular, "head", "html"),
        .. Of(ElementTraits.Particular, "body", "html"),
        .. Of(ElementTraits.EndsParagraph | ElementTraits.NoText | ElementTraits.ListedOnly | ElementTraits.HidesParagraph, "table"),
        .. Of(ElementTraits.HidesParagraph, "caption", "table"),
        .. Of(ElementTraits.NoText | ElementTraits.ListedOnly, "colgroup thead tbody tfoot", "table"),
        .. Of(ElementTraits.Void, "col", "colgroup"),
        .. Of(ElementTraits.NoText | ElementTraits.ListedOnly, "tr", "thead", "tbody", "tfoot"),
        .. Of(ElementTraits.HidesParagraph, "td th", "tr"),
        .. Of(ElementTraits.NotInItself | ElementTraits.NoText | ElementTraits.ListedOnly, "select"),
        .. Of(ElementTraits.NoText | ElementTraits.ListedOnly, "optgroup", "select"),
        .. Of(ElementTraits.TextOnly, "option", "select", "optgroup"),
    ]);

    /// <summary>The elements of SVG that are read so: none of them lets HTML in.</summary>
    public static PlainElements Svg { get; } = new(
    [
        .. Of(ElementTraits.Particular, "svg"),
        .. Of(ElementTraits.None, "g path circle ellipse rect line polyline polygon use defs symbol marker pattern text tspan"),
        .. Of(ElementTraits.NotInItself, "a"),
        .. Of(ElementTraits.TextOnly, "title desc"),
    ]);

    /// <summary>Its name, in UTF-8.</summary>
    public byte[] Utf8Name { get; } = Encoding.ASCII.GetBytes(Name);

    /// <summary>Its end tag as it is mostly written, in UTF-8.</summary>
    public byte[] EndTag { get; } = Encoding.ASCII.GetBytes($"</{Name}>");

    /// <summary>Whether the rules say this of it.</summary>
    public bool Is(ElementTraits traits) => (Traits & traits) != 0;

    private static IEnumerable<PlainElement> Of(ElementTraits traits, string names, params string[] parents) =>
        names.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(name => new PlainElement(name, traits, parents));
}
