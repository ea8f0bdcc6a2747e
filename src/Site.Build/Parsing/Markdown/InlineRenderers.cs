using Markdig.Extensions.Footnotes;
using Markdig.Extensions.TaskLists;
using Markdig.Renderers;
using Markdig.Syntax.Inlines;
using Site.Model.Documents;

namespace Site.Build.Parsing.Markdown;

/// <summary>Text, in which glossary terms may be linked.</summary>
internal sealed class LiteralRenderer : BodyRendererOf<LiteralInline>
{
    protected override void Write(BodyRenderer renderer, LiteralInline obj)
    {
        var text = obj.Content;
        if (obj.NextSibling is CitationInline)
        {
            // The space an author writes before a citation would let its number begin a line.
            text.TrimEnd();
        }

        renderer.WriteText(text);
    }
}

/// <summary>Abbreviations: each use repeats the whole meaning.</summary>
internal sealed class AbbreviationRenderer : BodyRendererOf<Markdig.Extensions.Abbreviations.AbbreviationInline>
{
    protected override void Write(BodyRenderer renderer, Markdig.Extensions.Abbreviations.AbbreviationInline obj)
    {
        renderer.KeepWithinLimits(obj);
        renderer.Write("<abbr title=\"").WriteEscape(ref obj.Abbreviation.Text).Write("\">").WriteEscape(obj.Abbreviation.Label).Write("</abbr>");
    }
}

/// <summary>Links and images, with a slot for what LINK decides.</summary>
internal sealed class LinkRenderer : BodyRendererOf<LinkInline>
{
    protected override void Write(BodyRenderer renderer, LinkInline obj)
    {
        var url = obj.GetDynamicUrl?.Invoke() ?? obj.Url ?? "";
        if (obj.IsImage)
        {
            WriteImage(renderer, obj, url);
        }
        else
        {
            WriteLink(renderer, obj, url);
        }
    }

    private static void WriteLink(BodyRenderer renderer, LinkInline link, string url)
    {
        renderer.RefuseNesting(link);
        if (Judge(renderer, link, url) is not { } target)
        {
            renderer.WriteChildren(link);
            return;
        }

        var index = renderer.AddLink(target.Form, target.Target, target.Fragment, link.Title ?? "", link);
        renderer.Write("<a");
        renderer.WriteSlot(SlotKind.LinkAttributes, index);
        renderer.Write('>');
        renderer.NoTerms++;
        renderer.WriteChildren(link);
        renderer.NoTerms--;
        renderer.Write("</a>");
    }

    private static void WriteImage(BodyRenderer renderer, LinkInline image, string url)
    {
        var words = new PlainText();
        words.Add(image);
        var alternative = Sentences.Tidy(words.Text);
        if (alternative.Length == 0)
        {
            renderer.Report(Problems.NoAlternativeText, image, $"the image `{url}` has no alternative text");
        }

        var target = LinkTarget.Of(url);
        if (target is not { Form: LinkForm.Path, Target.Length: > 0 })
        {
            renderer.Report(Problems.BadScheme, image, $"`{url}` is not a file of the site", "a relative path to a file below assets/");
            renderer.WriteEscape(alternative);
            return;
        }

        if (target.Target.EndsWith(Diagram.Extension, StringComparison.Ordinal))
        {
            // A diagram is called what its alternative text says; there is no other title of it.
            renderer.WriteSlot(SlotKind.Diagram, renderer.AddLink(LinkForm.Image, target.Target, null, alternative, image));
            return;
        }

        renderer.Write("<img");
        renderer.WriteSlot(SlotKind.ImageAttributes, renderer.AddLink(LinkForm.Image, target.Target, null, image.Title ?? "", image));
        renderer.Write(" alt=\"").WriteEscape(alternative).Write("\" />");
    }

    /// <summary>The target, or null when it may not be linked, which is reported.</summary>
    internal static LinkTarget? Judge(BodyRenderer renderer, Inline inline, string url)
    {
        if (url.Trim().Length == 0)
        {
            renderer.Report(Problems.EmptyLink, inline, "the link leads nowhere");
            return null;
        }

        var target = LinkTarget.Of(url);
        if (target is null)
        {
            renderer.Report(Problems.BadScheme, inline, $"`{url}` may not be linked", "http:, https:, mailto: or a path relative to this file");
        }

        return target;
    }
}

/// <summary>Addresses in angle brackets.</summary>
internal sealed class AutolinkRenderer : BodyRendererOf<AutolinkInline>
{
    protected override void Write(BodyRenderer renderer, AutolinkInline obj)
    {
        renderer.RefuseNesting(obj);
        if (LinkRenderer.Judge(renderer, obj, obj.IsEmail ? "mailto:" + obj.Url : obj.Url) is { } target)
        {
            renderer.Write("<a");
            renderer.WriteSlot(SlotKind.LinkAttributes, renderer.AddLink(target.Form, target.Target, target.Fragment, "", obj));
            renderer.Write('>').WriteEscape(obj.Url).Write("</a>");
        }
        else
        {
            renderer.WriteEscape(obj.Url);
        }
    }
}

/// <summary>Wiki links.</summary>
internal sealed class WikiLinkRenderer : BodyRendererOf<WikiLinkInline>
{
    protected override void Write(BodyRenderer renderer, WikiLinkInline obj)
    {
        if (obj.Target.Length == 0 && string.IsNullOrEmpty(obj.Fragment))
        {
            renderer.Report(Problems.EmptyLink, obj, "the link leads nowhere");
            return;
        }

        renderer.RefuseNesting(obj);
        var index = renderer.AddLink(LinkForm.Wiki, obj.Target, obj.Fragment, "", obj);
        renderer.Write("<a");
        renderer.WriteSlot(SlotKind.LinkAttributes, index);
        renderer.Write('>');
        if (string.IsNullOrEmpty(obj.Label))
        {
            renderer.WriteSlot(SlotKind.LinkLabel, index);
        }
        else
        {
            renderer.WriteEscape(obj.Label);
        }

        renderer.Write("</a>");
    }
}

/// <summary>Citations.</summary>
internal sealed class CitationRenderer : BodyRendererOf<CitationInline>
{
    protected override void Write(BodyRenderer renderer, CitationInline obj)
    {
        if (obj.Items.FirstOrDefault(item => item.Key.Length == 0) is not null)
        {
            renderer.Report(Problems.BadCitation, obj, "a citation without a key", "[@key] or [@key, p. 1; @other]");
            return;
        }

        renderer.RefuseNesting(obj);
        renderer.WriteSlot(SlotKind.Citation, renderer.AddCitation(obj));
    }
}

/// <summary>The number of a footnote, and the way back from the note. Markdig lets one stand in the words of a link where it looks like an image: <c>[![^1]](a.md)</c>.</summary>
internal sealed class FootnoteLinkRenderer : HtmlFootnoteLinkRenderer
{
    protected override void Write(HtmlRenderer renderer, FootnoteLink link)
    {
        ((BodyRenderer)renderer).RefuseNesting(link);
        base.Write(renderer, link);
    }
}

/// <summary>Raw HTML within text: shown as text.</summary>
internal sealed class HtmlInlineRenderer : BodyRendererOf<HtmlInline>
{
    protected override void Write(BodyRenderer renderer, HtmlInline obj)
    {
        renderer.Report(Problems.RawHtml, obj, $"`{obj.Tag.ReplaceLineEndings(" ")}` is shown as it stands");
        renderer.WriteEscape(obj.Tag);
    }
}

/// <summary>The box of a task list item.</summary>
internal sealed class TaskRenderer : BodyRendererOf<TaskList>
{
    protected override void Write(BodyRenderer renderer, TaskList obj) =>
        renderer.Write(obj.Checked
            ? "<input type=\"checkbox\" disabled checked aria-label=\"done\" />"
            : "<input type=\"checkbox\" disabled aria-label=\"not done\" />");
}
