using System.Collections.Immutable;

namespace Site.Build.Changes;

/// <summary>A data file whose values are others now.</summary>
/// <param name="File">The file, relative to the content folder.</param>
/// <param name="Values">The values.</param>
public sealed record DataChange(string File, ImmutableArray<ValueChange> Values);
