using System.Collections.Immutable;

namespace Site.Model.Views;

/// <summary>A group in a list of pages.</summary>
/// <param name="Heading">Its heading; empty when the list has one group only.</param>
/// <param name="Anchor">The heading's id; empty when it has no heading.</param>
/// <param name="Pages">Its pages; the note is the description.</param>
public sealed record PageListGroup(string Heading, string Anchor, ImmutableArray<LinkView> Pages);
