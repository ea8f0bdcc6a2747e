using System.Collections.Immutable;

namespace Site.Model.Views;

/// <summary>A section in the left column.</summary>
/// <param name="Section">The section's own link.</param>
/// <param name="Pages">Its pages, when the page shown is one of them; otherwise empty. A long section shows the page's neighbours only.</param>
/// <param name="Count">How many pages the section has.</param>
/// <param name="IsOpen">Whether the page shown belongs to it.</param>
public sealed record NavigationGroup(LinkView Section, ImmutableArray<LinkView> Pages, int Count, bool IsOpen);
