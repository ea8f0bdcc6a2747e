using Site.Build;
using Site.Build.Reading;
using Site.Cli.Reporting;
using Site.Model.Output;

namespace Site.Cli.Commands;

/// <summary>Builds a site in memory: READ and the line, for every command alike.</summary>
internal sealed class SiteInMemory(SiteRequest request, Surroundings surroundings)
{
    private readonly BuildMemory _memory = new();
    private readonly ReadMemory _reading = new(surroundings.Clock);

    /// <summary>Reads the content and builds the site of it. What did not change since the last call is not done again.</summary>
    public BuiltSite Build(BuildWatch watch, CancellationToken cancellation)
    {
        var (snapshot, history, options) = Read(watch, cancellation);
        var result = Cancellable(() => SiteBuilder.Build(snapshot, history, surroundings.Theme, options, _memory, watch), cancellation);
        return new BuiltSite(snapshot, options.Date, Weighed(result));
    }

    /// <summary>Reads the content, builds the site of it once, and hands its files on while they are made.</summary>
    public BuiltSite Build(IOutputSink sink, BuildWatch watch, CancellationToken cancellation)
    {
        var (snapshot, history, options) = Read(watch, cancellation);
        var result = Cancellable(() => SiteBuilder.Build(snapshot, history, surroundings.Theme, options, sink, watch), cancellation);
        return new BuiltSite(snapshot, options.Date, Weighed(result));
    }

    /// <summary>The same up to PLAN: any page can be rendered of it before all are.</summary>
    public PlannedSite Plan(BuildWatch watch, CancellationToken cancellation)
    {
        var (snapshot, history, options) = Read(watch, cancellation);
        return Cancellable(() => SiteBuilder.Plan(snapshot, history, surroundings.Theme, options, _memory, watch), cancellation);
    }

    /// <summary>The rest of a build that was planned.</summary>
    public BuildResult Complete(PlannedSite site, BuildWatch watch, CancellationToken cancellation) =>
        Weighed(Cancellable(() => site.Complete(watch), cancellation));

    private (Snapshot Snapshot, GitHistory History, BuildOptions Options) Read(BuildWatch watch, CancellationToken cancellation)
    {
        watch.Begin(BuildStage.Read, 0);
        var snapshot = SnapshotReader.Read(request.Content, cancellation, _reading);
        var history = _reading.History(request.Content);
        watch.End(BuildStage.Read);
        return (snapshot, history, new BuildOptions(request.BaseUrl, request.Drafts, BuildDate.Choose(request.Date, history, surroundings)));
    }

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
}
