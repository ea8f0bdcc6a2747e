using System.Collections.Immutable;

namespace Site.Model.Views;

/// <summary>All sources of the site.</summary>
/// <param name="Frame">What surrounds the content.</param>
/// <param name="Entries">The sources, by author and year; each says which pages cite it.</param>
/// <param name="Downloads">The same in other formats.</param>
public sealed record BibliographyView(PageFrame Frame, ImmutableArray<ReferenceView> Entries, ImmutableArray<LinkView> Downloads) : PageView(Frame);
