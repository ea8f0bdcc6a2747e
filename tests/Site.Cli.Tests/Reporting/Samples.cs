using Site.Cli.Reporting;
using Site.Model.Diagnostics;
using Site.Model.Output;
using Site.Model.Text;

namespace Site.Cli.Tests.Reporting;

/// <summary>A report with something of everything.</summary>
internal static class Samples
{
    public static Problem UnknownKey { get; } = new("F003", Severity.Error, "unknown key", "Correct the key's spelling or take the key out.");

    public static Problem Orphan { get; } = new("L006", Severity.Warning, "no page links here", "Link to the page.");

    public static Problem WriteFailed { get; } = new("W002", Severity.Error, "the site could not be written", "See what the system says.");

    public static Report Report { get; } = new(
        [
            new Diagnostic(UnknownKey, "`statu` is not a key here", new SourcePlace("features/x.md", 12, 5, 5, "    statu: \u001b[31mon"), "one of status, since", "status"),
            new Diagnostic(UnknownKey, "`100%, sure: no` is not a key here", new SourcePlace("features/x.md", 13, 1, 3, "100: no"), null, null),
            new Diagnostic(Orphan, "nothing links to this page", new SourcePlace("terms/a b,c:d.md", 1, 1, 1, ""), null, null),
            new Diagnostic(WriteFailed, "no space left\non the device", null, null, null),
        ],
        new ContentRoot("content"), new BuildFigures(3, 5, 8, 13));

    public static string Write(IReportWriter writer, Report report)
    {
        using var text = new StringWriter { NewLine = "\n" };
        writer.Write(report, text);
        return text.ToString();
    }
}
