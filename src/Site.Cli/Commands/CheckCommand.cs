using System.CommandLine;
using Site.Cli.Reporting;
using Site.Model.Diagnostics;

namespace Site.Cli.Commands;

/// <summary><c>check</c>: everything that <c>build</c> checks, writing nothing; on request also the links to elsewhere.</summary>
internal sealed class CheckCommand(GlobalOptions global, Surroundings surroundings)
{
    private readonly ContentOptions _content = new();
    private readonly ReportOptions _report = new();
    private readonly ExternalOptions _external = new();

    /// <summary>The command.</summary>
    public Command ToCommand()
    {
        var command = new Command("check", "Check everything that build checks, and write nothing.")
        {
            _content.Content, _content.BaseUrl, _content.Drafts, _content.Date,
            _external.External, _external.Cache, _external.MaxAge, _report.Strict, _report.Format, _report.Timings,
        };
        command.SetAction(async (parsed, cancellation) => (int)await RunAsync(parsed, cancellation));
        return command;
    }

    private async Task<ExitCode> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var voice = new Voice(parsed, global, parsed.GetValue(_report.Format), surroundings);
        var request = _content.Read(parsed, parsed.GetValue(_report.Strict), surroundings.CurrentFolder);
        var external = parsed.GetValue(_external.External) ? new ExternalCheck(_external, parsed, surroundings, voice) : null;
        var board = voice.OpenBoard();
        var watch = new BuildWatch(board, surroundings.Clock, cancellation, surroundings.Usage);
        var (site, found) = await board.WhileAsync(async () =>
        {
            var built = new SiteInMemory(request, surroundings).Build(watch, cancellation);
            return (built, external is null ? [] : await external.RunAsync(built, watch, cancellation));
        });

        var diagnostics = site.Result.Diagnostics.AddRange(found.Select(request.Weigh)).Sort(DiagnosticOrder.Instance);
        var outcome = external is null ? "nothing written" : $"nothing written; {external.Outcome}";
        new Ending(voice, surroundings, request, watch) { WithTimings = parsed.GetValue(_report.Timings) }.Report(site, diagnostics, outcome);
        return diagnostics.Any(diagnostic => diagnostic.IsError) ? ExitCode.ContentErrors : ExitCode.Ok;
    }
}
