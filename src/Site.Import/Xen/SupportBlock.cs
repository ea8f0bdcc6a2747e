using System.Collections.Immutable;

namespace Site.Import.Xen;

/// <summary>A block of a SUPPORT.md.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Lines">Its lines: of a heading its text, of a definition the term and what stands behind the colon.</param>
/// <param name="Level">A heading's level, from 1; else 0.</param>
internal sealed record SupportBlock(SupportBlockKind Kind, ImmutableArray<SupportLine> Lines, int Level = 0);
