using System.Collections.Immutable;
using System.CommandLine;
using Site.Build;
using Site.Build.Reading;
using Site.Build.Writing;
using Site.Cli.Reporting;
using Site.Model.Diagnostics;

namespace Site.Cli.Commands;

/// <summary><c>build</c>: the site, written to a folder.</summary>
internal sealed class BuildCommand(GlobalOptions global, Surroundings surroundings)
{
    private readonly ContentOptions _content = new();
    private readonly ReportOptions _report = new();

    private readonly Option<string?> _output = new("--output")
    {
        HelpName = "DIR",
        Description = "The folder to write to. Default: output, beside the content folder.",
    };

    private readonly Option<bool> _precompress = new("--precompress")
    {
        Description = "Write compressed copies (.br, .gz) beside text files, for web servers that send those.",
    };

    /// <summary>The command.</summary>
    public Command ToCommand()
    {
        var command = new Command("build", "Build the site and write it, whole or not at all.")
        {
            _content.Content, _output, _content.BaseUrl, _content.Drafts, _content.Date, _precompress,
            _report.Strict, _report.Format, _report.Timings,
        };
        command.SetAction(async (parsed, cancellation) => (int)await RunAsync(parsed, cancellation));
        return command;
    }

    private async Task<ExitCode> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var voice = new Voice(parsed, global, parsed.GetValue(_report.Format), surroundings);
        var request = _content.Read(parsed, parsed.GetValue(_report.Strict), surroundings.CurrentFolder);
        var output = SiteFolders.Beside(request.Content, "output", parsed.GetValue(_output), surroundings.CurrentFolder);
        SiteFolders.KeepApart(request.Content, output);
        var board = voice.OpenBoard();
        var watch = new BuildWatch(board, surroundings.Clock, cancellation, surroundings.Usage);
        using var spill = new SpillFile(Path.GetTempPath(), SpillFile.InMemory);
        var (site, written) = await board.WhileAsync(() => Task.FromResult(BuildAndWrite(request, output, spill, parsed.GetValue(_precompress), watch, cancellation)));

        var diagnostics = site.Result.Diagnostics.AddRange(written).Sort(DiagnosticOrder.Instance);
        var ending = new Ending(voice, surroundings, request, watch) { WithTimings = parsed.GetValue(_report.Timings) };
        var shown = Printable.Of(SiteFolders.Shown(output, surroundings.CurrentFolder));
        ending.Report(site, diagnostics, diagnostics.Any(diagnostic => diagnostic.IsError) ? "nothing written" : $"written to {shown}");
        return !site.Result.Succeeded ? ExitCode.ContentErrors
            : written.Any(diagnostic => diagnostic.IsError) ? ExitCode.Environment
            : ExitCode.Ok;
    }

    private (BuiltSite Site, ImmutableArray<Diagnostic> Written) BuildAndWrite(
        SiteRequest request, string output, SpillFile spill, bool precompress, BuildWatch watch, CancellationToken cancellation)
    {
        using var writing = new SiteWriting(output, request.Content, watch, cancellation);
        var precompressing = precompress ? new Precompressing(writing, watch, cancellation) : null;
        var site = new SiteInMemory(request, surroundings).Build(spill, precompressing ?? (IOutputSink)writing, watch, cancellation);
        if (!site.Result.Succeeded)
        {
            return (site, []);
        }

        precompressing?.End();
        return (site, writing.Finish());
    }
}
