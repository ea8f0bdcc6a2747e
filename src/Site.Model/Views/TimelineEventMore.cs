using System.Collections.Immutable;

namespace Site.Model.Views;

/// <summary>What an event without a page of its own rests on and has to do with.</summary>
public sealed record TimelineEventMore
{
    /// <summary>Its sources, in the order of their numbers; the note is where in them.</summary>
    public required ImmutableArray<LinkView> Sources { get; init; }

    /// <summary>Other dates that sources give, each with the numbers of its sources.</summary>
    public ImmutableArray<ConflictView> Conflicts { get; init; } = [];

    /// <summary>The features and papers it concerns.</summary>
    public ImmutableArray<LinkView> Concerns { get; init; } = [];

    /// <summary>Other pages that link to it.</summary>
    public ImmutableArray<LinkView> Backlinks { get; init; } = [];

    /// <summary>Its areas.</summary>
    public ImmutableArray<LinkView> Areas { get; init; } = [];

    /// <summary>When it was last held against its sources.</summary>
    public DateView? Verified { get; init; }
}
