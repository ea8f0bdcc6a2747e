using System.Collections.Immutable;

namespace Site.Model.Views;

/// <summary>An event.</summary>
public sealed record EventView(PageFrame Frame, ContentDetails Details) : ContentView(Frame, Details)
{
    /// <summary>When it happened.</summary>
    public required DateView Date { get; init; }

    /// <summary>When it ended, where it lasted.</summary>
    public DateView? End { get; init; }

    /// <summary>What kind of thing happened, for people.</summary>
    public required string Kind { get; init; }

    /// <summary>Its place on the timeline.</summary>
    public required string OnTimeline { get; init; }

    /// <summary>1, 2 or 3.</summary>
    public required int Importance { get; init; }

    /// <summary>The features and papers it concerns.</summary>
    public ImmutableArray<LinkView> Concerns { get; init; } = [];

    /// <summary>Other dates that sources give, each with its sources.</summary>
    public ImmutableArray<ConflictView> Conflicts { get; init; } = [];
}
