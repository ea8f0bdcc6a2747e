using Site.Build.Parsing;
using Site.Build.Reading;
using Site.Model.Output;
using Site.Model.Views;

namespace Site.Build;

/// <summary>The line, from a snapshot of the content to the files of the site.</summary>
public static class SiteBuilder
{
    /// <summary>Builds the site. Pure: the same arguments give the same bytes. Only READ, before it, and WRITE, after it, touch the disk.</summary>
    public static BuildResult Build(
        Snapshot snapshot, GitHistory history, ITheme theme, BuildOptions options, DocumentCache cache, IBuildObserver observer) =>
        throw new NotImplementedException();
}
