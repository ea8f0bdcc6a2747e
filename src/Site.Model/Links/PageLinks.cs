using System.Collections.Immutable;

namespace Site.Model.Links;

/// <summary>What LINK decided for one page.</summary>
public sealed record PageLinks
{
    /// <summary>Where the document's links lead, link by link.</summary>
    public required ImmutableArray<ResolvedLink> Links { get; init; }

    /// <summary>The page's references, in the order of their numbers.</summary>
    public required ImmutableArray<NumberedReference> References { get; init; }

    /// <summary>The pages that the front matter names.</summary>
    public required ImmutableArray<NamedPage> Named { get; init; }

    /// <summary>The first uses of glossary terms in the body's HTML, by offset.</summary>
    public required ImmutableArray<GlossaryUse> GlossaryUses { get; init; }

    /// <summary>The pages that link here, with the sentence they do it in.</summary>
    public ImmutableArray<Backlink> Backlinks { get; init; } = [];

    /// <summary>Related pages, the most related first.</summary>
    public ImmutableArray<RelatedPage> Related { get; init; } = [];
}
