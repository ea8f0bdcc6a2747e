using System.Collections.Immutable;
using Site.Model.Diagnostics;
using Site.Model.Output;

namespace Site.Build.Writing;

/// <summary>WRITE: files become a folder, whole or not at all.</summary>
public static class SiteWriter
{
    /// <summary>Writes a site that is in memory as a whole.</summary>
    /// <param name="files">The site.</param>
    /// <param name="folder">Where it goes.</param>
    /// <param name="content">The content folder, which the output may not touch.</param>
    /// <param name="observer">Told of every file.</param>
    /// <param name="cancellation">Stops the writing; the folder stays as it was.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static ImmutableArray<Diagnostic> Write(
        ImmutableArray<OutputFile> files, string folder, string content, IBuildObserver observer, CancellationToken cancellation)
    {
        using var writing = new SiteWriting(folder, content, observer, cancellation);
        writing.Begin([.. files.Select(file => file.Path)]);
        writing.Take(files);
        return writing.Finish();
    }
}
