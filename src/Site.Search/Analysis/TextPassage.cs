namespace Site.Search.Analysis;

/// <summary>Text under one heading, or a part of it.</summary>
/// <param name="Anchor">The heading's id; empty before the first.</param>
/// <param name="Heading">The heading; empty before the first.</param>
/// <param name="Text">Clean text: a part of its section's. Valid until the next page is cut.</param>
/// <param name="Utf8">The same text in UTF-8, to be kept.</param>
/// <param name="Begins">Whether the section begins here: its heading counts once.</param>
internal readonly record struct TextPassage(string Anchor, string Heading, ReadOnlyMemory<char> Text, ReadOnlyMemory<byte> Utf8, bool Begins);
