namespace Site.Model.Documents;

/// <summary>A heading of a body.</summary>
/// <param name="Level">2 to 6.</param>
/// <param name="Text">Its plain text.</param>
/// <param name="Anchor">Its id in the page.</param>
public sealed record Heading(int Level, string Text, string Anchor);
