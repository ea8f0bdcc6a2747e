using System.Collections.Concurrent;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Site.Build.Parsing.Markdown;

/// <summary>Renderers that rendered a body and wait for the next. May be asked by many threads.</summary>
internal sealed class BodyRenderers
{
    private readonly ConcurrentBag<BodyRenderer> _waiting = [];

    /// <summary>A renderer, the caller's alone.</summary>
    public BodyRenderer Take() => _waiting.TryTake(out var renderer) ? renderer : Make();

    /// <summary>Gives back a renderer that came to the end of its body.</summary>
    public void Return(BodyRenderer renderer) => _waiting.Add(renderer);

    private static BodyRenderer Make()
    {
        var renderer = new BodyRenderer();
        SiteMarkdown.Pipeline.Setup(renderer);
        renderer.UseNonAsciiNoEscape = true;
        Replace<Markdig.Renderers.Html.HeadingRenderer>(renderer, new HeadingRenderer());
        Replace<CodeBlockRenderer>(renderer, new CodeRenderer());
        Replace<Markdig.Renderers.Html.HtmlBlockRenderer>(renderer, new HtmlBlockRenderer());
        Replace<Markdig.Renderers.Html.Inlines.LiteralInlineRenderer>(renderer, new LiteralRenderer());
        Replace<Markdig.Renderers.Html.Inlines.LinkInlineRenderer>(renderer, new LinkRenderer());
        Replace<Markdig.Renderers.Html.Inlines.AutolinkInlineRenderer>(renderer, new AutolinkRenderer());
        Replace<Markdig.Renderers.Html.Inlines.HtmlInlineRenderer>(renderer, new HtmlInlineRenderer());
        Replace<Markdig.Extensions.Alerts.AlertBlockRenderer>(renderer, new AlertRenderer());
        Replace<Markdig.Extensions.Tables.HtmlTableRenderer>(renderer, new TableRenderer());
        Replace<Markdig.Extensions.Footnotes.HtmlFootnoteLinkRenderer>(renderer, new FootnoteLinkRenderer());
        Replace<Markdig.Extensions.TaskLists.HtmlTaskListRenderer>(renderer, new TaskRenderer());
        Replace<Markdig.Extensions.Abbreviations.HtmlAbbreviationRenderer>(renderer, new AbbreviationRenderer());
        renderer.ObjectRenderers.Add(new WikiLinkRenderer());
        renderer.ObjectRenderers.Add(new CitationRenderer());
        return renderer;
    }

    private static void Replace<TOld>(BodyRenderer renderer, IMarkdownObjectRenderer replacement)
        where TOld : class, IMarkdownObjectRenderer
    {
        if (!renderer.ObjectRenderers.Replace<TOld>(replacement))
        {
            throw new InvalidOperationException($"{typeof(TOld)} is not among the renderers it should be replaced in.");
        }
    }
}
