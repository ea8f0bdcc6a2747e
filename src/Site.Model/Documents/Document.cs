using System.Collections.Immutable;
using Site.Model.Content;
using Site.Model.Diagnostics;
using Site.Model.Text;

namespace Site.Model.Documents;

/// <summary>One content file, parsed: everything about it that depends on no other file.</summary>
public sealed record Document
{
    /// <summary>The file it was parsed from.</summary>
    public required SourceText Source { get; init; }

    /// <summary>Its kind.</summary>
    public required ContentKind Kind { get; init; }

    /// <summary>Its front matter; null when it could not be bound (the diagnostics say why).</summary>
    public PageMeta? Meta { get; init; }

    /// <summary>Its text, rendered, with slots for what LINK decides.</summary>
    public PageBody Body { get; init; } = PageBody.Empty;

    /// <summary>Its headings, in order.</summary>
    public ImmutableArray<Heading> Headings { get; init; } = [];

    /// <summary>Its plain text: those of its sections, one behind the other.</summary>
    public PackedText Text { get; init; }

    /// <summary>Its text by section: the part before the first heading, then one for each heading.</summary>
    public ImmutableArray<TextSection> Sections { get; init; } = [];

    /// <summary>Its links, in the order of their slots.</summary>
    public ImmutableArray<OutgoingLink> Links { get; init; } = [];

    /// <summary>Its groups of citations, in the order of their slots.</summary>
    public ImmutableArray<CitationGroup> Citations { get; init; } = [];

    /// <summary>Every anchor of its body, once: those of headings, in order, then those of footnotes.</summary>
    public ImmutableArray<string> Anchors { get; init; } = [];

    /// <summary>Number of words of its text.</summary>
    public int WordCount { get; init; }

    /// <summary>Whether it has a fenced code block with a language.</summary>
    public bool HasCode { get; init; }

    /// <summary>What was found wrong with it; replayed when the document comes from the cache.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];
}
