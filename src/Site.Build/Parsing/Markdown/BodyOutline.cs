using System.Collections.Immutable;
using System.Text;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Site.Model.Documents;
using Site.Model.Text;

namespace Site.Build.Parsing.Markdown;

/// <summary>What a walk over a parsed body finds before it is rendered: headings with their anchors, the text of each section, the sentence of each link.</summary>
internal sealed class BodyOutline
{
    private readonly Dictionary<string, int> _anchorUses = new(StringComparer.Ordinal);
    private readonly Dictionary<HeadingBlock, Heading> _headings = [];
    private readonly Dictionary<Inline, string> _contexts = [];
    private readonly List<Heading> _headingList = [];
    private readonly List<(Heading? Heading, StringBuilder Text)> _sections = [(null, new StringBuilder())];

    private BodyOutline()
    {
    }

    /// <summary>The headings, in order.</summary>
    public IReadOnlyList<Heading> Headings => _headingList;

    /// <summary>Whether a fenced code block names its language.</summary>
    public bool HasCode { get; private set; }

    /// <summary>Walks a parsed body.</summary>
    public static BodyOutline Of(MarkdownDocument document)
    {
        var outline = new BodyOutline();
        outline.Walk(document);
        return outline;
    }

    /// <summary>The heading of a block.</summary>
    public Heading HeadingOf(HeadingBlock block) => _headings[block];

    /// <summary>The sentence a link or citation stands in; empty when it stands in none.</summary>
    public string ContextOf(Inline inline) => _contexts.GetValueOrDefault(inline, "");

    /// <summary>The text of each section.</summary>
    public ImmutableArray<TextSection> ToSections() =>
        [.. _sections.Select(section => new TextSection(section.Heading, Sentences.Tidy(section.Text.ToString())))];

    private void Walk(ContainerBlock container)
    {
        foreach (var block in container)
        {
            switch (block)
            {
                case HeadingBlock heading:
                    AddHeading(heading);
                    break;
                case FencedCodeBlock code:
                    HasCode |= !string.IsNullOrEmpty(code.Info);
                    AddText(code.Lines.ToString());
                    break;
                case LinkReferenceDefinitionGroup or FootnoteLinkReferenceDefinition:
                    break;
                case LeafBlock { Inline: { } inline }:
                    AddInlines(inline);
                    break;
                case LeafBlock leaf when leaf is CodeBlock or HtmlBlock:
                    AddText(leaf.Lines.ToString());
                    break;
                case ContainerBlock child:
                    Walk(child);
                    break;
            }
        }
    }

    private void AddHeading(HeadingBlock block)
    {
        var text = PlainText.Of(block.Inline);
        var words = Sentences.Tidy(text.ToString());
        var heading = new Heading(Math.Max(2, block.Level), words, UniqueAnchor(Slug.Of(words)));
        foreach (var (inline, _) in text.Marks)
        {
            _contexts[inline] = words;
        }

        _headings[block] = heading;
        _headingList.Add(heading);
        _sections.Add((heading, new StringBuilder()));
    }

    private void AddInlines(ContainerInline inlines)
    {
        var plain = PlainText.Of(inlines);
        var text = plain.ToString();
        foreach (var (inline, position) in plain.Marks)
        {
            _contexts[inline] = Sentences.Around(text, position);
        }

        AddText(text);
    }

    private void AddText(string text) => _sections[^1].Text.Append(text).Append(' ');

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
