namespace Site.Search.Analysis;

/// <summary>Text under one heading, or a part of it.</summary>
/// <param name="Section">Index of its section.</param>
/// <param name="Anchor">The heading's id; empty before the first.</param>
/// <param name="Heading">The heading; empty before the first.</param>
/// <param name="Text">Clean text: a part of its section's. Valid until the next page is cut.</param>
/// <param name="Start">Where it begins in its section's clean text, in bytes.</param>
/// <param name="Utf8">The same text in UTF-8.</param>
/// <param name="IsCleaned">Whether the section's own text is not clean: then it is a part of a clean copy.</param>
/// <param name="Begins">Whether the section begins here: its heading counts once.</param>
internal readonly record struct TextPassage(int Section, string Anchor, string Heading, ReadOnlyMemory<char> Text, int Start, ReadOnlyMemory<byte> Utf8, bool IsCleaned, bool Begins);
