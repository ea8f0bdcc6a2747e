using System.Collections.Immutable;
using Site.Model.Text;

namespace Site.Build.Fixing;

/// <summary>A text with its mechanical mistakes mended.</summary>
/// <param name="Source">The text as it was read.</param>
/// <param name="Text">The text as it should be, with LF line ends.</param>
/// <param name="Fixes">What was mended, in the order it was done.</param>
public sealed record FixedText(SourceText Source, string Text, ImmutableArray<Fix> Fixes);
