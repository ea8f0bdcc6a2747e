using System.Collections.Immutable;

namespace Site.Model.Views;

/// <summary>The home page.</summary>
public sealed record HomeView(PageFrame Frame) : PageView(Frame)
{
    /// <summary>The ways in: each section with what it holds; the note is its description.</summary>
    public required ImmutableArray<LinkView> Doors { get; init; }

    /// <summary>How many pages each door leads to, in the same order.</summary>
    public required ImmutableArray<int> DoorCounts { get; init; }

    /// <summary>What changed last, from git; the note is the date. Empty outside a repository.</summary>
    public ImmutableArray<LinkView> Changed { get; init; } = [];

    /// <summary>What happened on the day of the build in other years, or in its month; null when nothing is known to have.</summary>
    public EventStripView? OnThisDay { get; init; }

    /// <summary>What is known, in figures: label and number.</summary>
    public ImmutableArray<LabelledText> Figures { get; init; } = [];
}
