using Site.Model.Text;

namespace Site.Model.Documents;

/// <summary>The plain text under one heading, for search and excerpts.</summary>
/// <param name="Heading">The heading; null before the first.</param>
/// <param name="Text">The words, with single spaces: a part of the document's <see cref="Document.Text"/>.</param>
public readonly record struct TextSection(Heading? Heading, PackedText Text);
