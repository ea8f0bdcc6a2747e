using System.Collections.Immutable;
using System.CommandLine;
using Site.Build.Reading;
using Site.Cli.Reporting;
using Site.Model.Diagnostics;

namespace Site.Cli.Commands;

/// <summary><c>check</c>: everything that <c>build</c> checks; on request also the links to elsewhere. It writes nothing, unless it is asked to mend.</summary>
internal sealed class CheckCommand(GlobalOptions global, Surroundings surroundings)
{
    private readonly ContentOptions _content = new();
    private readonly ReportOptions _report = new();
    private readonly ExternalOptions _external = new();

    private readonly Option<bool> _fix = new("--fix")
    {
        Description = "First mend what is mechanical, in the content files: dates, versions, moved links, the order of keys and sources, spaces at line ends. With --since, in touched files only.",
    };

    private readonly Option<string?> _since = new("--since")
    {
        HelpName = "BASE",
        Description = "Leave out warnings on lines that were not touched since this commit, branch or tag. Errors are always told.",
    };

    /// <summary>The command.</summary>
    public Command ToCommand()
    {
        var command = new Command("check", "Check everything that build checks, and write no site.")
        {
            _content.Content, _content.BaseUrl, _content.Drafts, _content.Date,
            _fix, _since, _external.External, _external.Cache, _external.MaxAge, _report.Strict, _report.Format, _report.Timings,
        };
        command.SetAction(async (parsed, cancellation) => (int)await RunAsync(parsed, cancellation));
        return command;
    }

    private async Task<ExitCode> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var voice = new Voice(parsed, global, parsed.GetValue(_report.Format), surroundings);
        var request = _content.Read(parsed, parsed.GetValue(_report.Strict), surroundings.CurrentFolder);
        var touched = parsed.GetValue(_since) is { } asked ? TouchedFiles.Since(asked, request.Content) : null;
        var external = parsed.GetValue(_external.External) ? new ExternalCheck(_external, parsed, surroundings, voice) : null;
        var board = voice.OpenBoard();
        var watch = new BuildWatch(board, surroundings.Clock, cancellation, surroundings.Usage);
        // Weighed below: what is left out as untouched is a warning, whatever it would count as.
        var mender = new ContentMender(request with { Strict = false }, touched, surroundings);
        using var spill = new SpillFile(Path.GetTempPath(), SpillFile.InMemory);
        var (site, found) = await board.WhileAsync(async () =>
        {
            var built = parsed.GetValue(_fix) ? mender.MendAndBuild(() => watch = watch.Anew(), cancellation) : mender.Build(spill, watch, cancellation);
            return (built, external is null ? [] : await external.RunAsync(built, watch, cancellation));
        });

        var diagnostics = site.Result.Diagnostics.AddRange(found)
            .RemoveAll(diagnostic => touched is not null && !diagnostic.IsError && !touched.Holds(diagnostic))
            .Select(request.Weigh).ToImmutableArray().Sort(DiagnosticOrder.Instance);
        var ending = new Ending(voice, surroundings, request, watch) { WithTimings = parsed.GetValue(_report.Timings) };
        ending.Tell(site, mender.Fixes);
        var written = mender.Files == 0 ? "nothing written" : $"{Count.Of(mender.Fixes.Count, "fix", "fixes")} in {Count.Of(mender.Files, "file")}";
        ending.Report(site, diagnostics, external is null ? written : $"{written}; {external.Outcome}");
        return diagnostics.Any(diagnostic => diagnostic.IsError) ? ExitCode.ContentErrors : ExitCode.Ok;
    }
}
