using System.Collections.Immutable;

namespace Site.Search.Analysis;

/// <summary>A piece of a page's text, small enough to be fetched for one excerpt.</summary>
/// <param name="Passages">Its passages, in reading order.</param>
internal sealed record TextChunk(ImmutableArray<TextPassage> Passages);
