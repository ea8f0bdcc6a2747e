using System.Collections.Immutable;

namespace Site.Model.Views;

/// <summary>A year of the timeline.</summary>
/// <param name="Year">The year.</param>
/// <param name="Anchor">Its id on the page; empty where it goes on from the era before.</param>
/// <param name="Events">What someone wrote of, the earliest first.</param>
/// <param name="Releases">Releases and papers that nobody wrote of.</param>
/// <param name="Changes">What changed in the tracker.</param>
public sealed record TimelineYearView(
    string Year, string Anchor, ImmutableArray<TimelineEventView> Events, ImmutableArray<TimelineEventView> Releases, ImmutableArray<TimelineEventView> Changes);
