using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Net;
using System.Text.RegularExpressions;
using Site.Build.Linking;
using Site.Model.Catalogs;

namespace Site.Build.Planning.Documents;

/// <summary>
/// Turns what is made for pages by themselves into parts of one document: ids get the part's own prefix, and links among its pages stay inside it.
/// The prefix has a colon, which no heading's anchor has.
/// </summary>
/// <param name="path">Where the document is.</param>
/// <param name="pages">Its pages.</param>
internal sealed partial class DocumentAddresses(string path, ImmutableArray<Page> pages)
{
    private const string ReferencePrefix = "#ref:";

    private readonly FrozenDictionary<string, Page> _pages = pages.ToFrozenDictionary(page => page.Path, StringComparer.Ordinal);

    /// <summary>The id of a part.</summary>
    public static string AnchorOf(Page page) => "in:" + page.Id;

    /// <summary>The document's id for an id of a page.</summary>
    public static string AnchorOf(Page page, string id) => $"in:{page.Id}:{id}";

    /// <summary>An href of a page by itself, as the document has it.</summary>
    public string HrefOf(Page page, string href)
    {
        if (href.Length == 0 || href.StartsWith(ReferencePrefix, StringComparison.Ordinal) || Scheme().IsMatch(href))
        {
            return href;
        }

        var hash = href.IndexOf('#', StringComparison.Ordinal);
        var fragment = hash < 0 ? "" : href[(hash + 1)..];
        var target = hash < 0 ? href : href[..hash];
        if (target.Length == 0)
        {
            return "#" + PlaceOf(page, fragment);
        }

        var query = target.IndexOf('?', StringComparison.Ordinal);
        // What the build made leads to its own files, so it never leaves the site.
        var absolute = ContentPath.Resolve(page.Path, query < 0 ? target : target[..query])!;
        return query < 0 && _pages.TryGetValue(WebUtility.HtmlDecode(absolute), out var part)
            ? "#" + PlaceOf(part, fragment)
            : RelativePath.Between(path, absolute) + href[(query < 0 ? target.Length : query)..];
    }

    /// <summary>The body of a page as a part's: headings a level lower, without their links to themselves.</summary>
    public string Body(Page page, string html) =>
        AddressAttribute().Replace(
            HeadingTag().Replace(
                HeadingLink().Replace(html, ""),
                tag => $"<{tag.Groups[1].Value}h{Math.Min(6, tag.Groups[2].ValueSpan[0] - '0' + 1)}"),
            attribute => $" {attribute.Groups[1].Value}=\"{ValueOf(page, attribute.Groups[1].Value, attribute.Groups[2].Value)}\"");

    private string ValueOf(Page page, string name, string value) => name switch
    {
        "href" or "src" => HrefOf(page, value),
        "id" => AnchorOf(page, value),
        "aria-label" => $"{WebUtility.HtmlEncode(page.Title)}: {value}",
        "aria-labelledby" or "aria-describedby" => string.Join(' ', value.Split(' ').Select(id => AnchorOf(page, id))),
        _ => value.StartsWith("url(#", StringComparison.Ordinal) ? $"url(#{AnchorOf(page, value[5..])}" : value,
    };

    /// <summary>A place of a page in the document: what the document does not show of it is told by its beginning.</summary>
    private static string PlaceOf(Page page, string fragment)
    {
        var id = Uri.UnescapeDataString(WebUtility.HtmlDecode(fragment));
        var isShown = page.Document.Anchors.Contains(id) || page.Meta.Anchors.ContainsKey(id)
            || id.StartsWith("statement:", StringComparison.Ordinal) || id.StartsWith("cite:", StringComparison.Ordinal);
        return isShown ? AnchorOf(page, fragment) : AnchorOf(page);
    }

    [GeneratedRegex("^[A-Za-z][A-Za-z0-9+.-]*:")]
    private static partial Regex Scheme();

    [GeneratedRegex("<a class=\"anchor\"[^>]*>#</a>")]
    private static partial Regex HeadingLink();

    [GeneratedRegex("<(/?)h([1-6])(?=[ >])")]
    private static partial Regex HeadingTag();

    // Markdown's text has its quotation marks as entities, so this is found in tags only.
    [GeneratedRegex(" (id|href|src|aria-label|aria-labelledby|aria-describedby|marker-start|marker-mid|marker-end|fill|stroke|clip-path)=\"([^\"]*)\"")]
    private static partial Regex AddressAttribute();
}
