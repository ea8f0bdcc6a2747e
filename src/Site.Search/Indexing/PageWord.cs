namespace Site.Search.Indexing;

/// <summary>One word of one page, as it is kept until all pages are known.</summary>
/// <param name="Term">The word's number in the order of discovery.</param>
/// <param name="Body">How often it stands in the text.</param>
/// <param name="Chunk">The chunk of the page that holds it most often.</param>
/// <param name="Fields">Where it stands.</param>
/// <param name="Heading">How often it stands in headings.</param>
/// <param name="NameLength">Words of the name that it stands in; 0 when in none.</param>
internal readonly record struct PageWord(int Term, ushort Body, ushort Chunk, Fields Fields, byte Heading, byte NameLength);
