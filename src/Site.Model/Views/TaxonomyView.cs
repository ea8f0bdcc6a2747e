using System.Collections.Immutable;

namespace Site.Model.Views;

/// <summary>The terms of a taxonomy.</summary>
/// <param name="Frame">What surrounds the content.</param>
/// <param name="Terms">The terms; the note is the description.</param>
/// <param name="Counts">How many pages each term has, in the same order.</param>
public sealed record TaxonomyView(PageFrame Frame, ImmutableArray<LinkView> Terms, ImmutableArray<int> Counts) : PageView(Frame);
