using System.Collections.Immutable;
using System.CommandLine;
using Site.Build.Writing;
using Site.Cli.Bundling;
using Site.Cli.Reporting;
using Site.Model.Diagnostics;
using Site.Model.Text;

namespace Site.Cli.Commands;

/// <summary><c>bundle</c>: the site as one file to hand on, for readers who are offline.</summary>
internal sealed class BundleCommand(GlobalOptions global, Surroundings surroundings)
{
    private const string Extension = ".zip";
    private const string ZimExtension = ".zim";

    private readonly ContentOptions _content = new();
    private readonly ReportOptions _report = new();

    private readonly Option<string?> _output = new("--output")
    {
        HelpName = "FILE",
        Description = "The zip archive to write. Default: the site's name, in the folder bundle beside the content folder.",
    };

    private readonly Option<bool> _zim = new("--zim") { Description = "Write a ZIM file for Kiwix beside it; openZIM's zimwriterfs has to be on the PATH." };

    /// <summary>The command.</summary>
    public Command ToCommand()
    {
        _output.Validators.Add(result =>
        {
            if (!string.Equals(Path.GetExtension(result.Tokens[0].Value), Extension, StringComparison.OrdinalIgnoreCase))
            {
                result.AddError($"--output: '{result.Tokens[0].Value}' does not end in {Extension}.");
            }
        });
        var command = new Command("bundle", "Build the site and write it as one zip archive, with checksums.")
        {
            _content.Content, _output, _zim, _content.BaseUrl, _content.Drafts, _content.Date, _report.Strict, _report.Format, _report.Timings,
        };
        command.SetAction(async (parsed, cancellation) => (int)await RunAsync(parsed, cancellation));
        return command;
    }

    private async Task<ExitCode> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var voice = new Voice(parsed, global, parsed.GetValue(_report.Format), surroundings);
        var request = _content.Read(parsed, parsed.GetValue(_report.Strict), surroundings.CurrentFolder);
        var asked = SiteFolders.FileOutside(request.Content, parsed.GetValue(_output), surroundings.CurrentFolder);
        var board = voice.OpenBoard();
        var watch = new BuildWatch(board, surroundings.Clock, cancellation, surroundings.Usage);
        var (site, written) = await board.WhileAsync(async () =>
        {
            var built = new SiteInMemory(request, surroundings).Build(watch, cancellation);
            return (built, built.Result.Succeeded ? await WriteAsync(built, ArchiveOf(built, asked, request), parsed.GetValue(_zim), watch, cancellation) : Written.Nothing);
        });

        var diagnostics = site.Result.Diagnostics.AddRange(written.Diagnostics).Sort(DiagnosticOrder.Instance);
        var files = string.Join(" and ", written.Files.Select(file => Printable.Of(SiteFolders.Shown(file, surroundings.CurrentFolder))));
        new Ending(voice, surroundings, request, watch) { WithTimings = parsed.GetValue(_report.Timings) }
            .Report(site, diagnostics, files.Length == 0 ? "nothing written" : $"bundled in {files}");
        return !site.Result.Succeeded ? ExitCode.ContentErrors
            : written.Diagnostics.Any(diagnostic => diagnostic.IsError) ? ExitCode.Environment
            : ExitCode.Ok;
    }

    private static string ArchiveOf(BuiltSite site, string? asked, SiteRequest request) =>
        asked ?? Path.Combine(Path.GetDirectoryName(request.Content) ?? request.Content, "bundle", NameOf(site) + Extension);

    private static string NameOf(BuiltSite site) => Slug.Of(site.Result.Catalog!.Settings.Title) is { Length: > 0 } name ? name : "site";

    private async Task<Written> WriteAsync(BuiltSite site, string archive, bool withZim, BuildWatch watch, CancellationToken cancellation)
    {
        var zimProgram = withZim ? ZimWriter.FindProgram(surroundings.Variable("PATH")) : null;
        if (withZim && zimProgram is null)
        {
            return Written.Nothing with { Diagnostics = [ZimProblems.NotInstalled.Anywhere("a ZIM file was asked for, and zimwriterfs is in no folder of the PATH")] };
        }

        watch.Begin("Bundle", site.Result.Files.Length);
        var diagnostics = BundleWriter.Write(site.Result.Files, archive, site.Date, watch);
        watch.End("Bundle");
        if (!diagnostics.IsEmpty || zimProgram is null)
        {
            return new Written(diagnostics.IsEmpty ? [archive] : [], diagnostics);
        }

        var zim = Path.ChangeExtension(archive, ZimExtension);
        watch.Begin("ZIM", 0);
        var found = await new ZimWriter(zimProgram).WriteAsync(site.Result, zim, cancellation);
        watch.End("ZIM");
        return new Written(found.IsEmpty ? [archive, zim] : [archive], found);
    }

    /// <summary>What was written, and what went wrong with it.</summary>
    private sealed record Written(ImmutableArray<string> Files, ImmutableArray<Diagnostic> Diagnostics)
    {
        public static Written Nothing { get; } = new([], []);
    }
}
