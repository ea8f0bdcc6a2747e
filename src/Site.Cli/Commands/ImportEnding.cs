using System.Collections.Immutable;
using Site.Cli.Reporting;
using Site.Model.Diagnostics;
using Site.Model.Output;

namespace Site.Cli.Commands;

/// <summary>How <c>import</c> and <c>verify</c> end: the report, then what became of it.</summary>
internal sealed class ImportEnding(Voice voice)
{
    /// <summary>Writes both.</summary>
    /// <param name="diagnostics">What is wrong.</param>
    /// <param name="outcome">What became of it, a line each.</param>
    /// <returns>Content errors when one of the diagnostics is an error.</returns>
    public ExitCode Report(IEnumerable<Diagnostic> diagnostics, params IEnumerable<string> outcome)
    {
        ImmutableArray<Diagnostic> sorted = [.. diagnostics.Order(DiagnosticOrder.Instance)];
        var report = new Report(sorted, new ContentRoot(""), new BuildFigures(0, 0, 0, 0));
        voice.Tell(report);
        foreach (var line in outcome)
        {
            voice.Say(Printable.Of(line));
        }

        voice.Say(report.Errors > 0 ? voice.Ink.Red(report.Counts) : report.Warnings > 0 ? voice.Ink.Yellow(report.Counts) : voice.Ink.Green(report.Counts));
        return report.Errors > 0 ? ExitCode.ContentErrors : ExitCode.Ok;
    }
}
