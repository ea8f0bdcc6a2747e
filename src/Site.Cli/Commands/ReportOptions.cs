using System.CommandLine;
using System.CommandLine.Parsing;
using Site.Cli.Reporting;

namespace Site.Cli.Commands;

/// <summary>The options of the commands that end with a report.</summary>
internal sealed class ReportOptions
{
    /// <summary><c>--strict</c>.</summary>
    public Option<bool> Strict { get; } = new("--strict") { Description = "Count warnings as errors." };

    /// <summary><c>--timings</c>.</summary>
    public Option<bool> Timings { get; } = new("--timings") { Description = "Say of each stage how long it took, on how much CPU time, and how much memory it asked for." };

    /// <summary><c>--format</c>.</summary>
    public Option<ReportFormat> Format { get; } = new("--format")
    {
        HelpName = "text|json|github|sarif",
        Description = "How diagnostics are written. All but text go to standard output alone, and progress to standard error. Default: text.",
        CustomParser = ParseFormat,
    };

    private static ReportFormat ParseFormat(ArgumentResult result)
    {
        switch (result.Tokens[0].Value)
        {
            case "text": return ReportFormat.Text;
            case "json": return ReportFormat.Json;
            case "github": return ReportFormat.GitHub;
            case "sarif": return ReportFormat.Sarif;
            default:
                result.AddError($"--format: '{result.Tokens[0].Value}' is none of text, json, github and sarif.");
                return ReportFormat.Text;
        }
    }
}
