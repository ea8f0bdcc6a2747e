using Site.Build;
using Site.Build.Parsing;
using Site.Build.Reading;
using Site.Cli.Reporting;

namespace Site.Cli.Commands;

/// <summary>Builds a site in memory: READ and the line, for every command alike.</summary>
internal sealed class SiteInMemory(SiteRequest request, Surroundings surroundings)
{
    private readonly DocumentCache _cache = new();

    /// <summary>Reads the content and builds the site of it. Documents that did not change since the last call are not parsed again.</summary>
    public BuiltSite Build(BuildWatch watch, CancellationToken cancellation)
    {
        watch.Begin(BuildStage.Read, 0);
        var snapshot = SnapshotReader.Read(request.Content, cancellation);
        var history = GitHistoryReader.Read(request.Content);
        watch.End(BuildStage.Read);
        var date = BuildDate.Choose(request.Date, history, surroundings);
        var options = new BuildOptions(request.BaseUrl, request.Drafts, date);
        try
        {
            var result = SiteBuilder.Build(snapshot, history, surroundings.Theme, options, _cache, watch);
            return new BuiltSite(snapshot, date, result with { Diagnostics = [.. result.Diagnostics.Select(request.Weigh)] });
        }
        catch (AggregateException exception) when (exception.Flatten().InnerExceptions.Any(inner => inner is OperationCanceledException))
        {
            // Thrown by the watch on one of the threads that share a stage.
            throw new OperationCanceledException("The build was cancelled.", exception, cancellation);
        }
    }
}
