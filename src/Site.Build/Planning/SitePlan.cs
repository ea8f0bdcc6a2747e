using System.Collections.Immutable;

namespace Site.Build.Planning;

/// <summary>Every file of the site, by path. Views are made when they are rendered, so that not all bodies are filled at once.</summary>
/// <param name="Files">The files, each path once.</param>
internal sealed record SitePlan(ImmutableArray<PlannedFile> Files);
