using System.Collections.Immutable;
using Site.Build.Planning.Previews;
using Site.Build.Planning.Searching;

namespace Site.Build.Planning;

/// <summary>The files of the site, by path. Views are made when they are rendered, so that not all bodies are filled at once.</summary>
/// <param name="Files">The files, each path once.</param>
/// <param name="Late">Makes, telling of each page that is indexed, the files that the plan has not yet: those of the search index and the previews, whose names hold a hash of what is in them.</param>
internal sealed record SitePlan(ImmutableArray<PlannedFile> Files, Func<IBuildObserver, IEnumerable<PlannedFile>> Late)
{
    /// <summary>Whether a path is that of a late file.</summary>
    public static bool IsLate(string path) =>
        path.StartsWith(SearchPaths.Folder + "/", StringComparison.Ordinal) && path.EndsWith(".js", StringComparison.Ordinal)
        || path.StartsWith(PreviewPaths.Folder + "/", StringComparison.Ordinal);
}
