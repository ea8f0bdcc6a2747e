using System.Collections.Immutable;

namespace Site.Build.Planning;

/// <summary>The files of the site, by path. Views are made when they are rendered, so that not all bodies are filled at once.</summary>
/// <param name="Files">The files, each path once.</param>
/// <param name="Late">Makes the files that the plan has not yet: those of the search index and the previews, whose names hold a hash of what is in them.</param>
internal sealed record SitePlan(ImmutableArray<PlannedFile> Files, Func<IEnumerable<PlannedFile>> Late);
