using System.Buffers;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using Site.Build.Parsing.Wording;
using Site.Model.Documents;
using Site.Model.Text;
using SourceSpan = Site.Model.Text.SourceSpan;

namespace Site.Build.Parsing.Markdown;

/// <summary>Markdown becomes a body with slots; Markdig's tree is dropped.</summary>
internal static class MarkdownBodyParser
{
    private static readonly SearchValues<char> Harmful = SearchValues.Create(FindHarmful());

    /// <summary>The text with U+FFFD for control characters, as CommonMark has it for NUL: HTML has no place for them, and a terminal would heed them.</summary>
    /// <param name="markdown">The text; they are put where it stands.</param>
    public static string WithoutControls(Span<char> markdown)
    {
        markdown.ReplaceAny(Harmful, '\uFFFD');
        return markdown.ToString();
    }

    private static char[] FindHarmful()
    {
        var harmful = new List<char> { '\uFFFE', '\uFFFF' };
        for (var unit = '\0'; unit < '\u00A0'; unit++)
        {
            if (char.IsControl(unit) && unit is not ('\t' or '\n' or '\r' or '\f' or '\u0085'))
            {
                harmful.Add(unit);
            }
        }

        return [.. harmful];
    }

    /// <summary>Adds the body and what was found in it to a document.</summary>
    /// <param name="document">The document, with its front matter bound.</param>
    /// <param name="markdown">The Markdown, <see cref="WithoutControls">without controls</see>.</param>
    /// <param name="bodyStart">Where the Markdown begins in the source text.</param>
    /// <param name="sink">Where problems go.</param>
    /// <param name="renderers">Renderers to take one from.</param>
    /// <param name="spill">Where its texts are put away; null to keep them in memory.</param>
    public static Document Parse(Document document, string markdown, int bodyStart, DiagnosticSink sink, BodyRenderers renderers, ISpill? spill)
    {
        if (!MarkdownLimits.Keeps(markdown, bodyStart, sink))
        {
            return document;
        }

        try
        {
            var tree = Markdig.Markdown.Parse(markdown, SiteMarkdown.Pipeline);
            var renderer = renderers.Take();
            var outline = renderer.Outline;
            outline.Read(tree);
            if (outline.Headings.Count > MarkdownLimits.MaxHeadings)
            {
                var heading = tree.Descendants<HeadingBlock>().Skip(MarkdownLimits.MaxHeadings).First();
                sink.Add(Problems.MarkdownLimit, new SourceSpan(bodyStart + heading.Span.Start, Math.Max(1, heading.Span.Length)), $"more than {MarkdownLimits.MaxHeadings:N0} headings");
                return document;
            }

            renderer.Begin(OldAnchorsOf(document), sink, bodyStart);
            renderer.Render(tree);
            CitationCheck.Of(document, outline, sink, bodyStart).Check(tree);
            WordingCheck.CheckPage(document, markdown, tree, outline, sink, bodyStart);
            document = Fill(document, renderer, tree, spill);
            outline.Clear();
            renderers.Return(renderer);
            return document;
        }
        catch (ArgumentException exception)
        {
            // Markdig throws this, without a place, where its nesting limit is reached.
            sink.Add(Problems.MarkdownLimit, FirstTooDeep(markdown, bodyStart), exception.Message.TrimEnd('.'));
            return document;
        }
        catch (BodyTooLargeException exception)
        {
            sink.Add(Problems.MarkdownLimit, exception.Span, $"with this the page has more than {MarkdownLimits.MaxOutput:N0} characters, or {MarkdownLimits.MaxLinks:N0} links");
            return document;
        }
    }

    /// <summary>The first line at whose end the text is nested too deep, found by halves.</summary>
    private static SourceSpan FirstTooDeep(string markdown, int bodyStart)
    {
        var ends = markdown.Select((c, i) => (c, i)).Where(pair => pair.c == '\n').Select(pair => pair.i).Append(markdown.Length).ToArray();
        var (low, high) = (0, ends.Length - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = IsTooDeep(markdown[..ends[middle]]) ? (low, middle) : (middle + 1, high);
        }

        var start = low == 0 ? 0 : ends[low - 1] + 1;
        return new SourceSpan(bodyStart + start, Math.Max(1, ends[low] - start));
    }

    private static bool IsTooDeep(string markdown)
    {
        try
        {
            Markdig.Markdown.Parse(markdown, SiteMarkdown.Pipeline);
            return false;
        }
        catch (ArgumentException)
        {
            return true;
        }
    }

    private static Document Fill(Document document, BodyRenderer renderer, MarkdownDocument tree, ISpill? spill)
    {
        var outline = renderer.Outline;
        var (text, sections) = outline.ToText(spill);
        return document with
        {
            Body = renderer.ToBody(spill),
            Headings = [.. outline.Headings],
            Text = text,
            Sections = sections,
            Links = renderer.Links,
            Citations = renderer.Citations,
            Anchors = [.. outline.Headings.Select(heading => heading.Anchor), .. FootnoteAnchors(tree)],
            WordCount = outline.Words,
            HasCode = outline.HasCode,
        };
    }

    private static ILookup<string, string> OldAnchorsOf(Document document) => document.Meta?.Anchors is { Count: > 0 } anchors
        ? anchors.OrderBy(pair => pair.Key, StringComparer.Ordinal).ToLookup(pair => pair.Value.Value, pair => pair.Key)
        : BodyRenderer.NoAnchors;

    private static IEnumerable<string> FootnoteAnchors(MarkdownDocument tree) =>
        from notes in tree.OfType<FootnoteGroup>()
        from footnote in notes.OfType<Footnote>()
        from anchor in footnote.Links.Where(link => !link.IsBackLink).Select(link => $"fnref:{link.Index}").Append($"fn:{footnote.Order}")
        select anchor;
}
