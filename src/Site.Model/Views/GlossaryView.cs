using System.Collections.Immutable;

namespace Site.Model.Views;

/// <summary>The glossary: all terms with their definitions.</summary>
/// <param name="Frame">What surrounds the content.</param>
/// <param name="Groups">The terms by first letter; the note is the definition.</param>
public sealed record GlossaryView(PageFrame Frame, ImmutableArray<PageListGroup> Groups) : PageView(Frame);
