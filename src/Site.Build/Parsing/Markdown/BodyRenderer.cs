using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Site.Model.Documents;
using Site.Model.Text;
using SourceSpan = Site.Model.Text.SourceSpan;

namespace Site.Build.Parsing.Markdown;

/// <summary>
/// Renders a parsed body to HTML with slots, and then the next: Markdig's renderer finds out for each type of its tree which of its parts renders it,
/// which takes a tenth as long as the rendering. One whose rendering was broken off is not used again.
/// </summary>
internal sealed class BodyRenderer : HtmlRenderer
{
    private readonly BodyText _html;
    private DiagnosticSink? _sink;
    private int _bodyStart;
    private int _addresses;
    private readonly ImmutableArray<Slot>.Builder _slots = ImmutableArray.CreateBuilder<Slot>();
    private readonly List<TextRun> _textRuns = [];
    private readonly ImmutableArray<OutgoingLink>.Builder _links = ImmutableArray.CreateBuilder<OutgoingLink>();
    private readonly ImmutableArray<CitationGroup>.Builder _citations = ImmutableArray.CreateBuilder<CitationGroup>();

    /// <summary>A renderer that renders nothing yet.</summary>
    public BodyRenderer()
        : this(new BodyText())
    {
    }

    private BodyRenderer(BodyText html)
        : base(html) => _html = html;

    /// <summary>Begins the body that <see cref="Outline"/> has read: nothing of the one before is left.</summary>
    /// <param name="oldAnchors">Old anchors by the anchor of today that they stand for.</param>
    /// <param name="sink">Where problems go.</param>
    /// <param name="bodyStart">Offset of the Markdown in the source text.</param>
    public void Begin(ILookup<string, string> oldAnchors, DiagnosticSink sink, int bodyStart)
    {
        (OldAnchors, _sink, _bodyStart) = (oldAnchors, sink, bodyStart);
        (Section, Tables, NoTerms, _addresses) = (0, 0, 0, 0);
        _slots.Clear();
        _textRuns.Clear();
        _links.Clear();
        _citations.Clear();

        // Markdig begins as after the end of a line.
        WriteLine();
        _html.Clear();
    }

    /// <summary>What the walk over the body found.</summary>
    public BodyOutline Outline { get; } = new();

    /// <summary>Old anchors by the anchor of today that they stand for.</summary>
    public ILookup<string, string> OldAnchors { get; private set; } = NoAnchors;

    /// <summary>No old anchors.</summary>
    public static ILookup<string, string> NoAnchors { get; } = Enumerable.Empty<string>().ToLookup(anchor => anchor);

    /// <summary>Index of the section that is being rendered.</summary>
    public int Section { get; set; }

    /// <summary>How many tables were rendered: each has a label of its own.</summary>
    public int Tables { get; set; }

    /// <summary>Above zero while text may not hold glossary links: in headings and links.</summary>
    public int NoTerms { get; set; }

    /// <summary>The links met so far.</summary>
    public ImmutableArray<OutgoingLink> Links => _links.ToImmutable();

    /// <summary>The citations met so far.</summary>
    public ImmutableArray<CitationGroup> Citations => _citations.ToImmutable();

    /// <summary>The rendered body.</summary>
    /// <param name="spill">Where its HTML is put away; null to keep it in memory.</param>
    public PageBody ToBody(ISpill? spill) => new(PackedText.Of(_html.Written, spill), _slots.ToImmutable(), new TextRuns(CollectionsMarshal.AsSpan(_textRuns)));

    /// <summary>Adds a link and returns its index.</summary>
    /// <exception cref="BodyTooLargeException">The body is too large with it.</exception>
    public int AddLink(LinkForm form, string target, string? fragment, string title, Inline inline)
    {
        _addresses += target.Length + title.Length;
        KeepWithinLimits(inline);
        _links.Add(new OutgoingLink(form, target, fragment, title, SpanOf(inline), Outline.ContextOf(inline)));
        return _links.Count - 1;
    }

    /// <summary>Adds a citation group and returns its index.</summary>
    /// <exception cref="BodyTooLargeException">The body is too large with it.</exception>
    public int AddCitation(CitationInline inline)
    {
        KeepWithinLimits(inline);
        var items = inline.Items.Select(item => item with { Span = item.Span with { Start = item.Span.Start + _bodyStart } });
        _citations.Add(new CitationGroup([.. items], Outline.ContextOf(inline)));
        return _citations.Count - 1;
    }

    /// <summary>Ends the rendering where the body has become too large. Whatever makes more of a text than the text has asks.</summary>
    /// <exception cref="BodyTooLargeException">It has.</exception>
    public void KeepWithinLimits(MarkdownObject at)
    {
        if (_html.Length + _addresses > MarkdownLimits.MaxOutput || _links.Count + _citations.Count >= MarkdownLimits.MaxLinks)
        {
            throw new BodyTooLargeException(SpanOf(at));
        }
    }

    /// <summary>Leaves a slot here.</summary>
    public void WriteSlot(SlotKind kind, int index) => _slots.Add(new Slot(_html.Length, kind, index));

    /// <summary>Writes text that may hold glossary terms.</summary>
    public void WriteText(Markdig.Helpers.StringSlice text)
    {
        var start = _html.Length;
        WriteEscape(text);
        if (NoTerms > 0 || _html.Length == start)
        {
            return;
        }

        if (_textRuns.Count > 0 && _textRuns[^1] is var last && last.Section == Section && last.Offset + last.Length == start)
        {
            _textRuns[^1] = last with { Length = _html.Length - last.Offset };
        }
        else
        {
            _textRuns.Add(new TextRun(start, _html.Length - start, Section));
        }
    }

    /// <summary>Reports a problem with a piece of the Markdown.</summary>
    public void Report(Site.Model.Diagnostics.Problem problem, MarkdownObject at, string message, string? expected = null, string? nearest = null) =>
        (_sink ?? throw new InvalidOperationException("No body was begun.")).Add(problem, SpanOf(at), message, expected, nearest);

    /// <summary>Reports a link or citation that stands in the words of another link: HTML has no such thing, and a browser would end the outer one.</summary>
    public void RefuseNesting(Inline inline)
    {
        for (var above = inline.Parent; above is not null; above = above.Parent)
        {
            if (above is LinkInline { IsImage: false })
            {
                Report(Problems.NestedLink, inline, "this stands in the words of another link");
                return;
            }
        }
    }

    private SourceSpan SpanOf(MarkdownObject markdown) =>
        new(_bodyStart + Math.Max(0, markdown.Span.Start), Math.Max(1, markdown.Span.Length));
}
