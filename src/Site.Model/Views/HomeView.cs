using System.Collections.Immutable;

namespace Site.Model.Views;

/// <summary>The home page.</summary>
public sealed record HomeView(PageFrame Frame) : PageView(Frame)
{
    /// <summary>The main ways in.</summary>
    public required ImmutableArray<DoorView> Doors { get; init; }

    /// <summary>The other sections and lists.</summary>
    public ImmutableArray<LinkView> OtherDoors { get; init; } = [];

    /// <summary>The pages that changed last, from git, by day. Empty outside a repository.</summary>
    public ImmutableArray<ChangedDayView> ChangedPages { get; init; } = [];

    /// <summary>What the last releases changed of features, from the tracker.</summary>
    public ImmutableArray<ChangedDayView> ChangedStatuses { get; init; } = [];

    /// <summary>The feed of the changes of status; null when the site has no tracker.</summary>
    public LinkView? StatusFeed { get; init; }

    /// <summary>What happened on the day of the build in another year, or in its month; null when nothing is known to have.</summary>
    public HomeEventView? Event { get; init; }

    /// <summary>What is known, in figures: label and number.</summary>
    public ImmutableArray<LabelledText> Figures { get; init; } = [];
}
