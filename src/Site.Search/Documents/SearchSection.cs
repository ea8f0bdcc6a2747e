namespace Site.Search.Documents;

/// <summary>The text under one heading.</summary>
/// <param name="Anchor">The heading's id in the page; empty before the first heading.</param>
/// <param name="Heading">The heading's words; empty before the first heading.</param>
/// <param name="Text">Plain text, without markup.</param>
public sealed record SearchSection(string Anchor, string Heading, string Text);
