using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Site.Model.Output;
using Site.Model.Views;

namespace Site.Theme.Default.Tests;

/// <summary>Sample pages, rendered and read back.</summary>
internal static class Pages
{
    /// <summary>Every kind of view by name.</summary>
    public static TheoryData<string> Kinds => [.. SampleViews.All().Select(view => view.GetType().Name)];

    /// <summary>Every kind of view that has the site's frame around it.</summary>
    public static TheoryData<string> FramedKinds => [.. SampleViews.All().Where(view => view is not (RedirectView or EmbedView)).Select(view => view.GetType().Name)];

    public static PageView View(string kind, string say = "") => SampleViews.All(say).Single(view => view.GetType().Name == kind);

    public static string Html(string kind, string say = "") => Html(View(kind, say));

    public static string Html(PageView view)
    {
        using var html = new Utf8Document();
        SampleFrame.Theme.Render(view, html);
        return Encoding.UTF8.GetString(html.ToArray());
    }

    public static IHtmlDocument Document(string kind, string say = "") => Parse(Html(kind, say));

    public static IHtmlDocument Parse(string html) => new HtmlParser().ParseDocument(html);

    /// <summary>All that a document says: its text and its attributes' values, with white space made single.</summary>
    public static string Words(IDocument document)
    {
        var values = document.All.SelectMany(element => element.Attributes).Select(attribute => attribute.Value);
        return SingleSpaced(string.Join('\n', values.Prepend(document.DocumentElement.TextContent)));
    }

    public static string SingleSpaced(string text) =>
        string.Join(' ', text.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
}
