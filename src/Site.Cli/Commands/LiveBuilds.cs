using System.Collections.Immutable;
using System.Globalization;
using Site.Build;
using Site.Cli.Reporting;
using Site.Cli.Serving;
using Site.Model.Diagnostics;
using Site.Model.Output;

namespace Site.Cli.Commands;

/// <summary>
/// The builds of <c>serve</c>, one after the other, each told to the terminal and to the open pages. After a change the pages are served as soon as they are planned;
/// the rest of the build, which a further change ends, is done behind them.
/// </summary>
/// <param name="live">Where the site is put.</param>
/// <param name="request">What is asked for.</param>
/// <param name="surroundings">The clock, the theme and where one stands.</param>
/// <param name="voice">Where it is told.</param>
/// <param name="missed">Called when the content has changed and nobody said so.</param>
internal sealed class LiveBuilds(LiveSite live, SiteRequest request, Surroundings surroundings, Voice voice, Action missed) : IDisposable
{
    /// <summary>So long the rest of a build leaves the processors to the pages that are open, which load the page that changed.</summary>
    private static readonly TimeSpan HeadStart = TimeSpan.FromMilliseconds(100);

    private readonly SiteInMemory _memory = new(request, surroundings);

    /// <summary>Held by who publishes a state: the rest of a build that a change has ended publishes none.</summary>
    private readonly Lock _gate = new();
    private CancellationTokenSource _change = new();
    private Task _rest = Task.CompletedTask;
    private ServedFiles _whole = ServedFiles.None;
    private HashSet<Diagnostic> _told = [];

    /// <summary>Builds for the first time, showing each stage.</summary>
    public async Task BuildFirstAsync(CancellationToken cancellation)
    {
        var board = voice.OpenBoard();
        await board.WhileAsync(() => Task.FromResult(BuildWhole(board, cancellation)));
        Tell("built");
    }

    /// <summary>Builds once more. What can't be built leaves the last good site in place, and the next change is another chance.</summary>
    /// <param name="changed">Full paths of all that changed since the build before; null when anything may have.</param>
    /// <param name="isSettled">Whether nothing changes for a while, asked when there is an error to tell.</param>
    /// <param name="cancellation">Ends the server.</param>
    public async Task BuildAgainAsync(ImmutableArray<string>? changed, Func<CancellationToken, Task<bool>> isSettled, CancellationToken cancellation)
    {
        if (_rest.IsFaulted)
        {
            await _rest;
        }

        await _change.CancelAsync();
        _change.Dispose();
        _change = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        try
        {
            var site = _memory.Plan(changed, WatchUntil(cancellation), cancellation);
            if (site.Succeeded)
            {
                Publish(state => state.After(new ServedFiles(site, _whole), new(() => ReportOf(site.Diagnostics, site.Figures))));
                _rest = CompleteAsync(site, _rest, _change.Token);
            }
            else if (await isSettled(cancellation))
            {
                Publish(state => state.After(null, new(ReportOf(site.Diagnostics, site.Figures))), "built again");
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            voice.Output.WriteLine($"could not be read: {Printable.Of(exception.Message)}");
        }
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _change.Cancel();
        _change.Dispose();
    }

    private bool BuildWhole(IProgressBoard board, CancellationToken cancellation)
    {
        var built = _memory.Build(new BuildWatch(board, surroundings.Clock, cancellation), cancellation).Result;
        _whole = new ServedFiles(built.Files);
        Publish(state => state.After(built.Succeeded ? _whole : null, new(ReportOf(built.Diagnostics, built.Figures))));
        return built.Succeeded;
    }

    /// <summary>Renders and checks what is left of a build whose pages are served. The rest of the build before is waited for: it ends soon after its cancellation.</summary>
    private async Task CompleteAsync(PlannedSite site, Task before, CancellationToken change)
    {
        await before;
        try
        {
            await Task.Delay(HeadStart, surroundings.Clock, change);
            var built = await Task.Run(() => _memory.Complete(site, WatchUntil(change), change), change);
            var report = new Lazy<Report>(ReportOf(built.Diagnostics, built.Figures));
            lock (_gate)
            {
                change.ThrowIfCancellationRequested();
                _whole = built.Succeeded ? new ServedFiles(built.Files) : _whole;
                Publish(state => built.Succeeded ? state.Completed(_whole, report) : state.After(null, report) with { Files = _whole }, "built again");
            }

            // Now, while nobody waits: the next change would have to wait for it. Of the oldest generation, which takes half a second of 10,000 pages, when it is due.
            GC.Collect(generation: 2, GCCollectionMode.Optimized);
            GC.Collect(generation: 1);
            if (!await Task.Run(() => _memory.IsUpToDate(change), change))
            {
                missed();
            }
        }
        catch (OperationCanceledException)
        {
            // There is a newer build.
        }
    }

    private void Publish(Func<SiteState, SiteState> next, string? done = null)
    {
        lock (_gate)
        {
            live.Publish(next(live.State));
            if (done is not null)
            {
                Tell(done);
            }
        }
    }

    private BuildWatch WatchUntil(CancellationToken cancellation) => new(new SilentBoard(), surroundings.Clock, cancellation);

    private Report ReportOf(ImmutableArray<Diagnostic> diagnostics, BuildFigures figures) => new(
        [.. diagnostics.Distinct().Order(DiagnosticOrder.Instance)], new ContentRoot(SiteFolders.Shown(request.Content, surroundings.CurrentFolder)), figures);

    private void Tell(string done)
    {
        var state = live.State;
        // An error is shown as long as it is there, a warning once.
        voice.Tell(state.Report with { Diagnostics = [.. state.Report.Diagnostics.Where(found => found.IsError || !_told.Contains(found))] });
        _told = [.. state.Report.Diagnostics];
        var time = surroundings.Clock.GetLocalNow().ToString("HH:mm:ss", CultureInfo.InvariantCulture);
        var outcome = state.Build == state.GoodBuild ? $"{done}, {Count.Of(state.Report.Figures.Pages, "page")}"
            : state.HasSite ? "not built, the last good site stays"
            : "not built";
        voice.Say($"{time} {outcome}, {state.Report.Counts}");
    }
}
