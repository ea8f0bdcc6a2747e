using System.Collections.Immutable;
using System.Net;
using System.Text;
using Site.Build.Parsing;
using Site.Build.Parsing.Markdown;
using Site.Build.Rendering;
using Site.Model.Content;
using Site.Model.Documents;
using Site.Model.Text;

namespace Site.Build.Tests.Parsing.Markdown.CommonMark;

/// <summary>A body as the site renders it, with every slot filled with what was written.</summary>
/// <param name="Html">The HTML.</param>
/// <param name="Codes">The codes of what was found wrong.</param>
internal sealed record SiteRendering(string Html, ImmutableArray<string> Codes)
{
    /// <summary>Renders Markdown.</summary>
    public static SiteRendering Of(string markdown)
    {
        var (document, sink) = Parse(markdown);
        return new SiteRendering(Fill(document), [.. sink.ToImmutable().Select(diagnostic => diagnostic.Code)]);
    }

    /// <summary>Parses Markdown as the body of an article.</summary>
    public static (Document Document, DiagnosticSink Sink) Parse(string markdown)
    {
        var source = new SourceText("articles/one.md", markdown.ReplaceLineEndings("\n"), "");
        var sink = new DiagnosticSink(source);
        var document = new Document { Source = source, Kind = ContentKind.Of<ArticleMeta>() };
        return (MarkdownBodyParser.Parse(document, MarkdownBodyParser.WithoutControls(source.Text.ToCharArray()), 0, sink, new BodyRenderers(), null), sink);
    }

    /// <summary>The body's HTML with every slot filled.</summary>
    public static string Fill(Document document)
    {
        var html = new StringBuilder();
        var at = 0;
        foreach (var slot in document.Body.Slots)
        {
            html.Append(document.Body.Html.ToString(), at, slot.Offset - at).Append(Content(document, slot));
            at = slot.Offset;
        }

        return html.Append(document.Body.Html.ToString(), at, document.Body.Html.Length - at).ToString();
    }

    private static string Content(Document document, Slot slot) => slot.Kind switch
    {
        SlotKind.Citation => "[citation]",
        SlotKind.LinkLabel => WebUtility.HtmlEncode(document.Links[slot.Index].Target),
        SlotKind.ImageAttributes => $" src=\"{Target(document.Links[slot.Index])}\"{Title(document.Links[slot.Index])}",
        _ => $" href=\"{Target(document.Links[slot.Index])}\"{Title(document.Links[slot.Index])}",
    };

    private static string Target(OutgoingLink link) =>
        WebUtility.HtmlEncode(UrlText.Escape(link.Target) + (link.Fragment is { } fragment ? "#" + UrlText.Escape(fragment) : ""));

    private static string Title(OutgoingLink link) => link.Title.Length > 0 ? $" title=\"{WebUtility.HtmlEncode(link.Title)}\"" : "";
}
