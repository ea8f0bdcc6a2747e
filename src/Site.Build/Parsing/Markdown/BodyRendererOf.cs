using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Site.Build.Parsing.Markdown;

/// <summary>A renderer of one kind of Markdown object that needs the <see cref="BodyRenderer"/> around it.</summary>
/// <typeparam name="T">What it renders.</typeparam>
internal abstract class BodyRendererOf<T> : HtmlObjectRenderer<T>
    where T : MarkdownObject
{
    protected sealed override void Write(HtmlRenderer renderer, T obj) => Write((BodyRenderer)renderer, obj);

    protected abstract void Write(BodyRenderer renderer, T obj);
}
