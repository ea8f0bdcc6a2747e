using System.Collections.Immutable;

namespace Site.Model.Views;

/// <summary>A feature.</summary>
/// <param name="Frame">What surrounds the content.</param>
/// <param name="Details">What content pages of all kinds show.</param>
/// <param name="Statements">What is true of it, by product and then from the oldest release on.</param>
public sealed record FeatureView(PageFrame Frame, ContentDetails Details, ImmutableArray<StatementView> Statements)
    : ContentView(Frame, Details)
{
    /// <summary>Its status in the newest release of each product of which something is said.</summary>
    public ImmutableArray<NowView> Now { get; init; } = [];

    /// <summary>Its history, to be drawn; null when no statement has a beginning in time.</summary>
    public HistoryBarView? History { get; init; }

    /// <summary>Rows of Xen's support statement that speak of it.</summary>
    public ImmutableArray<UpstreamRowView> Upstream { get; init; } = [];

    /// <summary>Events that name it; null when none does.</summary>
    public EventStripView? Events { get; init; }
}
