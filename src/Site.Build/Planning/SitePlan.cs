using System.Collections.Immutable;

namespace Site.Build.Planning;

/// <summary>The files of the site, by path. Views are made when they are rendered, so that not all bodies are filled at once.</summary>
/// <param name="Files">The files, each path once.</param>
/// <param name="Index">Makes the files of the search index, which the plan has not yet: their names hold a hash of all texts, so that they are not known before all is indexed.</param>
internal sealed record SitePlan(ImmutableArray<PlannedFile> Files, Func<IEnumerable<PlannedFile>> Index);
