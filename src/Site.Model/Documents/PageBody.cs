using System.Collections.Immutable;
using Site.Model.Text;

namespace Site.Model.Documents;

/// <summary>A body rendered once: HTML with slots to be filled, and the runs of plain text in which glossary terms may be linked.</summary>
/// <param name="Html">The HTML, without what the slots will hold.</param>
/// <param name="Slots">The slots, by offset.</param>
/// <param name="TextRuns">Stretches of the HTML that are plain text outside headings, links and code, by offset.</param>
public sealed record PageBody(PackedText Html, ImmutableArray<Slot> Slots, TextRuns TextRuns)
{
    /// <summary>A body of nothing.</summary>
    public static PageBody Empty { get; } = new(PackedText.Empty, [], default);
}
