using System.Collections.Frozen;
using System.Globalization;
using Site.Cli.Reporting;
using Site.Cli.Serving;
using Site.Model.Diagnostics;

namespace Site.Cli.Commands;

/// <summary>The builds of <c>serve</c>, one after the other, each told to the terminal and to the open pages.</summary>
internal sealed class LiveBuilds(LiveSite live, SiteRequest request, Surroundings surroundings, Voice voice)
{
    private readonly SiteInMemory _memory = new(request, surroundings);

    /// <summary>Builds for the first time, showing each stage.</summary>
    public async Task BuildFirstAsync(CancellationToken cancellation)
    {
        var board = voice.OpenBoard();
        await board.WhileAsync(() => Task.FromResult(Build(board, cancellation)));
        Tell("built", []);
    }

    /// <summary>Builds once more. What can't be built leaves the last good site in place, and the next change is another chance.</summary>
    public void BuildAgain(CancellationToken cancellation)
    {
        try
        {
            var known = live.State.Report.Diagnostics.ToHashSet();
            Build(new SilentBoard(), cancellation);
            Tell("built again", known);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            voice.Output.WriteLine($"could not be read: {Printable.Of(exception.Message)}");
        }
    }

    private bool Build(IProgressBoard board, CancellationToken cancellation)
    {
        var built = _memory.Build(new BuildWatch(board, surroundings.Clock, cancellation), cancellation).Result;
        var root = new ContentRoot(SiteFolders.Shown(request.Content, surroundings.CurrentFolder));
        var files = built.Succeeded ? built.Files.ToFrozenDictionary(file => file.Path, file => file.Bytes, StringComparer.Ordinal) : null;
        live.Publish(live.State.After(files, new Report([.. built.Diagnostics.Order(DiagnosticOrder.Instance)], root, built.Figures)));
        return built.Succeeded;
    }

    private void Tell(string done, HashSet<Diagnostic> known)
    {
        var state = live.State;
        // An error is shown as long as it is there, a warning once.
        voice.Tell(state.Report with { Diagnostics = [.. state.Report.Diagnostics.Where(found => found.IsError || !known.Contains(found))] });
        var time = surroundings.Clock.GetLocalNow().ToString("HH:mm:ss", CultureInfo.InvariantCulture);
        var outcome = state.Build == state.GoodBuild ? $"{done}, {Count.Of(state.Report.Figures.Pages, "page")}"
            : state.HasSite ? "not built, the last good site stays"
            : "not built";
        voice.Say($"{time} {outcome}, {state.Report.Counts}");
    }
}
