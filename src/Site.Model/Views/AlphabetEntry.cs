using System.Collections.Immutable;

namespace Site.Model.Views;

/// <summary>One entry of the index A–Z: a title, another name, or a heading.</summary>
/// <param name="Text">Its words.</param>
/// <param name="Places">The places it stands for, by the titles of their pages.</param>
public sealed record AlphabetEntry(string Text, ImmutableArray<LinkView> Places);
