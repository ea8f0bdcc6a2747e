using System.Collections.Immutable;

namespace Site.Model.Views;

/// <summary>A section as one document, to print or to read in one go.</summary>
/// <param name="Frame">What surrounds the content.</param>
/// <param name="Introduction">What the section is, in a sentence; may be empty.</param>
/// <param name="Section">The section's list.</param>
/// <param name="Parts">Its pages.</param>
/// <param name="References">The sources of all of them.</param>
public sealed record SectionDocumentView(
    PageFrame Frame, string Introduction, LinkView Section, ImmutableArray<DocumentPartView> Parts, ImmutableArray<ReferenceView> References) : PageView(Frame)
{
    /// <summary>Whether each part begins on a new sheet of paper.</summary>
    public bool BreaksParts { get; init; }

    /// <summary>Which day's site it is.</summary>
    public required DateView Date { get; init; }
}
