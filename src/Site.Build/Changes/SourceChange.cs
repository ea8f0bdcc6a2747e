using System.Collections.Immutable;

namespace Site.Build.Changes;

/// <summary>A source of the bibliography that came, went or is described otherwise.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Title">Its title.</param>
/// <param name="Address">Its address; empty for none.</param>
/// <param name="Change">What became of it; never moved.</param>
/// <param name="Values">The values that are others now, of a source that was there and is.</param>
public sealed record SourceChange(string Key, string Title, string Address, PageChangeKind Change, ImmutableArray<ValueChange> Values);
