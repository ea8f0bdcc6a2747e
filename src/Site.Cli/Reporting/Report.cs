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
}
