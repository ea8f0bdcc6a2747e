using System.Collections.Immutable;
using Site.Model.Catalogs;

namespace Site.Build.Planning.Timelines;

/// <summary>All that happened, the earliest first, with the eras it is divided into.</summary>
/// <param name="Events">The events.</param>
/// <param name="Eras">The eras; empty when the settings name none.</param>
/// <param name="Today">The day of the build.</param>
internal sealed record Timeline(ImmutableArray<TimelineEvent> Events, ImmutableArray<TimelineEra> Eras, DateOnly Today)
{
    /// <summary>Those that someone wrote.</summary>
    public IEnumerable<TimelineEvent> Written => Events.Where(happening => happening.Origin == TimelineOrigin.Event);

    /// <summary>Those that someone wrote, by the number of their page.</summary>
    public IReadOnlyDictionary<int, TimelineEvent> ByPage { get; } =
        Events.Where(happening => happening.Origin == TimelineOrigin.Event).ToDictionary(happening => happening.Page.Number);

    /// <summary>Whether a catalog has events that someone wrote.</summary>
    public static bool ExistsIn(Catalog catalog) => catalog.Pages.Any(page => page.Meta is Model.Content.EventMeta);

    /// <summary>The scale that the band is drawn on.</summary>
    public TimeScale Scale => TimeScale.Of(this);
}
