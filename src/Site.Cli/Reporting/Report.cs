using System.Collections.Immutable;
using Site.Model.Diagnostics;
using Site.Model.Output;

namespace Site.Cli.Reporting;

/// <summary>What there is to say when a command is done.</summary>
/// <param name="Diagnostics">What was found wrong, in the order of <see cref="DiagnosticOrder"/>.</param>
/// <param name="Root">What stands before their paths.</param>
/// <param name="Figures">What was counted.</param>
internal sealed record Report(ImmutableArray<Diagnostic> Diagnostics, ContentRoot Root, BuildFigures Figures)
{
    /// <summary>Number of errors.</summary>
    public int Errors => Diagnostics.Count(diagnostic => diagnostic.IsError);

    /// <summary>Number of warnings.</summary>
    public int Warnings => Diagnostics.Length - Errors;

    /// <summary>The two numbers in words: <c>1 error, 2 warnings</c>.</summary>
    public string Counts => Count.Of(Errors, "error") + ", " + Count.Of(Warnings, "warning");

    /// <summary>
    /// Whether the diagnostic is about a file that people edit. CHECK (H) names pages as built, and WRITE (W) what is in the output folder.
    /// </summary>
    public static bool IsOfContent(Diagnostic diagnostic) => diagnostic.Place is not null && diagnostic.Code[0] is not ('H' or 'W');

    /// <summary>The path of the diagnostic's file as it is reported; null when it has none.</summary>
    public string? PathOf(Diagnostic diagnostic) => IsOfContent(diagnostic) ? Root.Join(diagnostic.Place!.Path) : diagnostic.Place?.Path;
}
