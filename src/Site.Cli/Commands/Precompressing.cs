using System.Collections.Immutable;
using Site.Build;
using Site.Build.Writing;
using Site.Cli.Reporting;
using Site.Model.Output;

namespace Site.Cli.Commands;

/// <summary>Adds compressed copies to the files of a site on their way to be written.</summary>
internal sealed class Precompressing(IOutputSink next, BuildWatch watch, CancellationToken cancellation) : IOutputSink
{
    private const string Stage = "Compress";

    private HashSet<string> _taken = [];
    private int _texts;

    /// <inheritdoc />
    public void Begin(ImmutableArray<string> paths)
    {
        _taken = paths.ToHashSet(StringComparer.OrdinalIgnoreCase);
        _texts = paths.Count(CompressedCopies.IsText);
        next.Begin(paths);
    }

    /// <inheritdoc />
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public void Take(ImmutableArray<OutputFile> files)
    {
        watch.Begin(Stage, _texts);
        var copies = CompressedCopies.Of(files, _taken, watch, cancellation);
        next.Take([.. files, .. copies]);
    }

    /// <summary>All files were taken.</summary>
    public void End() => watch.End(Stage);
}
