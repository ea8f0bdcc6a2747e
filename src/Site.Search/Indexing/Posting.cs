namespace Site.Search.Indexing;

/// <summary>One page in the list of a word.</summary>
/// <param name="Page">The page's number.</param>
/// <param name="Impact">How much it is about the word: a step of <see cref="ImpactScale"/>.</param>
/// <param name="Chunk">The chunk of the page that holds it most often.</param>
/// <param name="Fields">Where it stands.</param>
/// <param name="NameLength">Words of the name that it stands in; 0 when in none.</param>
internal readonly record struct Posting(int Page, byte Impact, ushort Chunk, Fields Fields, byte NameLength);
