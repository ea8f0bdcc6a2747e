using System.Collections.Immutable;

namespace Site.Model.Views;

/// <summary>What the tracker says of a feature in the newest release of a product.</summary>
/// <param name="Feature">The feature.</param>
/// <param name="Release">The release.</param>
/// <param name="Cells">The statuses.</param>
public sealed record TrackedRowView(LinkView Feature, LinkView Release, ImmutableArray<MatrixCell> Cells);
