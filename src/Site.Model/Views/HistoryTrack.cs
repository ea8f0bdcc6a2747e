using System.Collections.Immutable;

namespace Site.Model.Views;

/// <summary>A line of a history bar.</summary>
/// <param name="Label">Product and condition.</param>
/// <param name="ProductId">The product's id, for class names.</param>
/// <param name="Spans">Its spans.</param>
public sealed record HistoryTrack(string Label, string ProductId, ImmutableArray<HistorySpan> Spans);
