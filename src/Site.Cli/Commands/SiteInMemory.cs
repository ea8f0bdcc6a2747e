using System.Collections.Immutable;
using Site.Build;
using Site.Build.Reading;
using Site.Cli.Reporting;
using Site.Model.Output;
using Site.Model.Text;

namespace Site.Cli.Commands;

/// <summary>Builds a site in memory: READ and the line, for every command alike.</summary>
internal sealed class SiteInMemory(SiteRequest request, Surroundings surroundings)
{
    private readonly BuildMemory _memory = new();
    private readonly ReadMemory _reading = new(surroundings.Clock);
    private volatile ReadContent? _last;

    /// <summary>Reads the content and builds the site of it. What did not change since the last call is not done again.</summary>
    public BuiltSite Build(BuildWatch watch, CancellationToken cancellation)
    {
        var (snapshot, history, options) = Read(null, watch, cancellation);
        var result = Cancellable(() => SiteBuilder.Build(snapshot, history, surroundings.Theme, options, _memory, watch), cancellation);
        return new BuiltSite(snapshot, options.Date, Weighed(result));
    }

    /// <summary>Reads the content, builds the site of it once, and hands its files on while they are made.</summary>
    /// <param name="spill">Where texts are put away that are not read for now. What comes out may read them.</param>
    /// <param name="sink">Takes the files.</param>
    /// <param name="watch">Told of the stages.</param>
    /// <param name="cancellation">Ends the build.</param>
    public BuiltSite Build(ISpill spill, IOutputSink sink, BuildWatch watch, CancellationToken cancellation)
    {
        var (snapshot, history, options) = Read(null, watch, cancellation, spill);
        var result = Cancellable(() => SiteBuilder.Build(snapshot, history, surroundings.Theme, options, spill, sink, watch), cancellation);
        return new BuiltSite(snapshot, options.Date, Weighed(result));
    }

    /// <summary>The same up to PLAN: any page can be rendered of it before all are.</summary>
    /// <param name="changed">Full paths of all that changed since the last call; null when anything may have.</param>
    /// <param name="watch">Told of the stages.</param>
    /// <param name="cancellation">Ends the build.</param>
    public PlannedSite Plan(ImmutableArray<string>? changed, BuildWatch watch, CancellationToken cancellation)
    {
        var (snapshot, history, options) = Read(changed, watch, cancellation);
        return Cancellable(() => SiteBuilder.Plan(snapshot, history, surroundings.Theme, options, _memory, watch), cancellation);
    }

    /// <summary>The rest of a build that was planned.</summary>
    public BuildResult Complete(PlannedSite site, BuildWatch watch, CancellationToken cancellation) =>
        Weighed(Cancellable(() => site.Complete(watch), cancellation));

    /// <summary>Whether the content, all of it read once more, is what the last call found: a change may go unnoticed. False when it can't be read.</summary>
    public bool IsUpToDate(CancellationToken cancellation)
    {
        try
        {
            return _last is { } last && ReadAll(cancellation).IsSameAs(last);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private (Snapshot Snapshot, GitHistory History, BuildOptions Options) Read(ImmutableArray<string>? changed, BuildWatch watch, CancellationToken cancellation, ISpill? spill = null)
    {
        watch.Begin(BuildStage.Read, 0);
        // What is not read now may have changed all the same when the reading fails.
        var last = _last;
        _last = null;
        _last = last = ReadChanged(changed, last) ?? ReadAll(cancellation, spill);
        watch.End(BuildStage.Read);
        return (last.Snapshot, last.History, new BuildOptions(request.BaseUrl, request.Drafts, BuildDate.Choose(request.Date, last.History, surroundings)));
    }

    private ReadContent? ReadChanged(ImmutableArray<string>? changed, ReadContent? last) =>
        changed is { } paths && last is not null && SnapshotReader.ReadAgain(request.Content, last.Snapshot, paths, _reading) is { } snapshot
            ? last with { Snapshot = snapshot }
            : null;

    private ReadContent ReadAll(CancellationToken cancellation, ISpill? spill = null) =>
        new(SnapshotReader.Read(request.Content, cancellation, spill is null ? _reading : null, spill), _reading.History(request.Content));

    private BuildResult Weighed(BuildResult result) => result with { Diagnostics = [.. result.Diagnostics.Select(request.Weigh)] };

    private static T Cancellable<T>(Func<T> build, CancellationToken cancellation)
    {
        try
        {
            return build();
        }
        catch (AggregateException exception) when (exception.Flatten().InnerExceptions.Any(inner => inner is OperationCanceledException))
        {
            // Thrown by the watch on one of the threads that share a stage.
            throw new OperationCanceledException("The build was cancelled.", exception, cancellation);
        }
    }

    /// <summary>What READ found.</summary>
    private sealed record ReadContent(Snapshot Snapshot, GitHistory History)
    {
        /// <summary>Whether another reading found the same files, and git the same commits.</summary>
        public bool IsSameAs(ReadContent other) =>
            ReferenceEquals(History, other.History)
            && Snapshot.Texts.Select(text => (text.Path, text.Hash)).SequenceEqual(other.Snapshot.Texts.Select(text => (text.Path, text.Hash)))
            && Snapshot.Assets.Select(asset => (asset.Path, asset.Hash)).SequenceEqual(other.Snapshot.Assets.Select(asset => (asset.Path, asset.Hash)))
            && Snapshot.Diagnostics.SequenceEqual(other.Snapshot.Diagnostics);
    }
}
