using System.Globalization;
using System.Text;
using Site.Model.Diagnostics;

namespace Site.Cli.Reporting;

/// <summary>Diagnostics as workflow commands, which GitHub Actions shows beside the lines they are about.</summary>
internal sealed class GitHubReport : IReportWriter
{
    /// <inheritdoc />
    public void Write(Report report, TextWriter writer)
    {
        foreach (var diagnostic in report.Diagnostics)
        {
            writer.WriteLine($"::{(diagnostic.IsError ? "error" : "warning")} {Properties(diagnostic, report)}::{EscapeData(Message(diagnostic))}");
        }
    }

    private static string Properties(Diagnostic diagnostic, Report report)
    {
        var properties = new StringBuilder();
        if (diagnostic.Place is { } place && Report.IsOfContent(diagnostic))
        {
            properties.Append(CultureInfo.InvariantCulture, $"file={EscapeProperty(report.PathOf(diagnostic)!)},line={place.Line},endLine={place.Line},");
            properties.Append(CultureInfo.InvariantCulture, $"col={place.Column},endColumn={place.Column + place.Length},");
        }

        return properties.Append("title=").Append(EscapeProperty($"{diagnostic.Code} {diagnostic.Problem.Title}")).ToString();
    }

    private static string Message(Diagnostic diagnostic)
    {
        var page = diagnostic.Place is { } place && !Report.IsOfContent(diagnostic) ? place.Path + ": " : "";
        var lines = new List<string> { Printable.Of(page + diagnostic.Message) };
        if (diagnostic.Expected is { Length: > 0 } expected)
        {
            lines.Add("expected: " + Printable.Of(expected));
        }

        if (diagnostic.Nearest is { Length: > 0 } nearest)
        {
            lines.Add("did you mean: " + Printable.Of(nearest));
        }

        lines.Add("to mend it: " + diagnostic.Problem.Mend);
        return string.Join('\n', lines);
    }

    // The two escapings of the runner's own toolkit (actions/toolkit, packages/core/src/command.ts).
    private static string EscapeData(string text) =>
        text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string EscapeProperty(string text) =>
        EscapeData(Printable.Of(text)).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
