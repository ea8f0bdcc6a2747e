using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Site.Model.Documents;
using Site.Model.Text;

namespace Site.Build.Parsing.Markdown;

/// <summary>
/// What a walk over a parsed body finds before it is rendered: headings with their anchors, the text of each section, the sentence of each link.
/// One body after the other: what it needs for one serves for the next.
/// </summary>
internal sealed class BodyOutline
{
    private readonly Dictionary<string, int> _anchorUses = new(StringComparer.Ordinal);
    private readonly Dictionary<HeadingBlock, Heading> _headings = [];
    private readonly Dictionary<Inline, (int At, int Size, int Length)> _contexts = [];
    private readonly List<Heading> _headingList = [];
    private readonly List<int> _headingStarts = [];
    private readonly List<(Heading? Heading, int Size, int Length)> _sections = [];
    private readonly ArrayBufferWriter<byte> _texts = new();
    private readonly ArrayBufferWriter<byte> _sentences = new();
    private readonly PlainText _text = new();
    private readonly HeadingWords _words = new();
    private Heading? _section;

    // The sentences of a body's links, one behind the other: one object, where as strings they were a sixth of all that a large site keeps.
    private PackedText _said;

    /// <summary>The headings, in order.</summary>
    public IReadOnlyList<Heading> Headings => _headingList;

    /// <summary>Whether a fenced code block names its language.</summary>
    public bool HasCode { get; private set; }

    /// <summary>How many words the sections have.</summary>
    public int Words { get; private set; }

    /// <summary>Walks a parsed body: nothing of the one before is left.</summary>
    public void Read(MarkdownDocument document)
    {
        Clear();
        Walk(document);
        EndSection();
        _said = PackedText.OfUtf8(_sentences.WrittenSpan.ToArray(), spill: null);
    }

    /// <summary>Forgets the body.</summary>
    public void Clear()
    {
        _anchorUses.Clear();
        _headings.Clear();
        _contexts.Clear();
        _headingList.Clear();
        _headingStarts.Clear();
        _sections.Clear();
        _texts.ResetWrittenCount();
        _sentences.ResetWrittenCount();
        _text.Clear();
        _said = PackedText.Empty;
        (_section, HasCode, Words) = (null, false, 0);
    }

    /// <summary>The heading of a block.</summary>
    public Heading HeadingOf(HeadingBlock block) => _headings[block];

    /// <summary>The last heading at a place of the Markdown or before it; null before the first.</summary>
    public Heading? SectionAt(int place) => _headingStarts.FindLastIndex(start => start <= place) is var last and >= 0 ? _headingList[last] : null;

    /// <summary>The sentence a link or citation stands in; empty when it stands in none.</summary>
    public PackedText ContextOf(Inline inline) => _contexts.TryGetValue(inline, out var context) ? _said.Part(context.At, context.Size, context.Length) : PackedText.Empty;

    /// <summary>The text, and that of each section.</summary>
    /// <param name="spill">Where it is put away; null to keep it in memory.</param>
    public (PackedText Text, ImmutableArray<TextSection> Sections) ToText(ISpill? spill)
    {
        var text = PackedText.OfUtf8(_texts.WrittenSpan, _sections.Sum(section => section.Length), spill);
        var sections = ImmutableArray.CreateBuilder<TextSection>(_sections.Count);
        var at = 0;
        foreach (var (heading, size, length) in _sections)
        {
            sections.Add(new TextSection(heading, text.Part(at, size, length)));
            at += size;
        }

        return (text, sections.MoveToImmutable());
    }

    private void Walk(ContainerBlock container)
    {
        foreach (var block in container)
        {
            // Most blocks are paragraphs or hold others: they are asked for first.
            switch (block)
            {
                case ParagraphBlock { Inline: { } inline }:
                    AddInlines(inline);
                    break;
                case LinkReferenceDefinitionGroup:
                    break;
                case ContainerBlock child:
                    Walk(child);
                    break;
                case HeadingBlock heading:
                    AddHeading(heading);
                    break;
                case FencedCodeBlock code:
                    HasCode |= !string.IsNullOrEmpty(code.Info);
                    AddLines(code);
                    break;
                case FootnoteLinkReferenceDefinition:
                    break;
                case LeafBlock { Inline: { } inline }:
                    AddInlines(inline);
                    break;
                case LeafBlock leaf when leaf is CodeBlock or HtmlBlock:
                    AddLines(leaf);
                    break;
            }
        }
    }

    private void AddHeading(HeadingBlock block)
    {
        EndSection();
        _text.Add(block.Inline);
        var (words, slug) = _words.Of(Sentences.Tidied(_text.Text));
        var heading = new Heading(Math.Max(2, block.Level), words, UniqueAnchor(slug));
        foreach (var (inline, _) in _text.Marks)
        {
            AddContext(inline, words);
        }

        _text.Clear();
        _headings[block] = heading;
        _headingList.Add(heading);
        _headingStarts.Add(block.Span.Start);
        _section = heading;
    }

    private void AddInlines(ContainerInline inlines)
    {
        var (start, marks) = (_text.Text.Length, _text.Marks.Count);
        _text.Add(inlines);
        for (; marks < _text.Marks.Count; marks++)
        {
            var (inline, position) = _text.Marks[marks];
            AddContext(inline, Sentences.Around(_text.Text[start..], position - start));
        }

        _text.Add(" ");
    }

    private void AddContext(Inline inline, ReadOnlySpan<char> sentence)
    {
        var at = _sentences.WrittenCount;
        _contexts[inline] = (at, (int)Encoding.UTF8.GetBytes(sentence, _sentences), sentence.Length);
    }

    private void AddLines(LeafBlock block)
    {
        for (var i = 0; i < block.Lines.Count; i++)
        {
            // Without indents and empty lines, most code is tidy already.
            var line = block.Lines.Lines[i].Slice.AsSpan().Trim();
            if (!line.IsEmpty)
            {
                _text.Add(line);
                _text.Add(" ");
            }
        }
    }

    private void EndSection()
    {
        var text = Sentences.Tidied(_text.Text);
        Words += text.Length == 0 ? 0 : 1 + text.Count(' ');
        _sections.Add((_section, (int)Encoding.UTF8.GetBytes(text, _texts), text.Length));
        _text.Clear();
    }

    /// <summary>The slug, numbered from the second use on; a counter per slug keeps many equal headings from costing a search each.</summary>
    private string UniqueAnchor(string slug)
    {
        slug = slug.Length == 0 ? "section" : slug;
        while (true)
        {
            var uses = _anchorUses.GetValueOrDefault(slug);
            _anchorUses[slug] = uses + 1;
            if (uses == 0)
            {
                return slug;
            }

            slug = $"{slug}-{uses + 1}";
        }
    }
}
