using System.Collections.Immutable;

namespace Site.Model.Views;

/// <summary>The index A–Z, or one letter of it.</summary>
/// <param name="Frame">What surrounds the content.</param>
/// <param name="All">Every letter that has entries, with where it is.</param>
/// <param name="Letters">The letters that this page shows; empty when each has a page of its own and this is the first.</param>
public sealed record AlphabetView(PageFrame Frame, ImmutableArray<LinkView> All, ImmutableArray<AlphabetLetter> Letters) : PageView(Frame);
