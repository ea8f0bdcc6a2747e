using System.Collections.Immutable;

namespace Site.Model.Views;

/// <summary>A feature's history, to be drawn as SVG when the site is built.</summary>
/// <param name="Title">What it shows, for those who don't see it.</param>
/// <param name="Description">The same in sentences.</param>
/// <param name="Tracks">One line for each product and condition.</param>
/// <param name="Years">The years on the axis.</param>
public sealed record HistoryBarView(string Title, string Description, ImmutableArray<HistoryTrack> Tracks, ImmutableArray<HistoryYear> Years);
