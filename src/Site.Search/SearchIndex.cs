using System.Collections.Immutable;

namespace Site.Search;

/// <summary>An index of which all is decided: its files have their paths, and are made one after the other as they are asked for.</summary>
/// <param name="Paths">The paths of the files, relative to the site's root, in the order of the files: the root first.</param>
/// <param name="Files">The files, once. What they are made of is many times as large, and let go of with the last: who keeps this keeps that.</param>
public sealed record SearchIndex(ImmutableArray<string> Paths, IEnumerable<SearchFile> Files);
