namespace Site.Model.Documents;

/// <summary>A stretch of a body's HTML that is plain text.</summary>
/// <param name="Offset">Where it begins, in UTF-16 code units.</param>
/// <param name="Length">How long it is.</param>
/// <param name="Section">Index of the text section it belongs to.</param>
public readonly record struct TextRun(int Offset, int Length, int Section);
