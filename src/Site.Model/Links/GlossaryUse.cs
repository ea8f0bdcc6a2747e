using Site.Model.Catalogs;

namespace Site.Model.Links;

/// <summary>A stretch of a body's HTML that becomes a link to a glossary term.</summary>
/// <param name="Offset">Where it begins.</param>
/// <param name="Length">How long it is.</param>
/// <param name="Term">The term's page.</param>
public readonly record struct GlossaryUse(int Offset, int Length, Page Term);
