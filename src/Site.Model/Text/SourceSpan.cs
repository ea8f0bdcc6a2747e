namespace Site.Model.Text;

/// <summary>A stretch of one source text, in UTF-16 code units from its beginning.</summary>
/// <param name="Start">Offset of the first code unit.</param>
/// <param name="Length">Number of code units; zero marks a place between two.</param>
public readonly record struct SourceSpan(int Start, int Length);
