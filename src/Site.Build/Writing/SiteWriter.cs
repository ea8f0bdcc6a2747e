using System.Collections.Immutable;
using Site.Model.Diagnostics;
using Site.Model.Output;

namespace Site.Build.Writing;

/// <summary>WRITE: files become a folder, whole or not at all.</summary>
public static class SiteWriter
{
    /// <summary>
    /// Writes a new tree beside the folder and swaps it in. Files of the folder that no build wrote stay. When anything is wrong, the
    /// folder is untouched and the diagnostics say why.
    /// </summary>
    public static ImmutableArray<Diagnostic> Write(ImmutableArray<OutputFile> files, string folder, IBuildObserver observer, CancellationToken cancellation) =>
        throw new NotImplementedException();
}
