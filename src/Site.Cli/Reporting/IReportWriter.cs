namespace Site.Cli.Reporting;

/// <summary>A form that diagnostics are written in.</summary>
internal interface IReportWriter
{
    /// <summary>Writes all diagnostics of a report.</summary>
    void Write(Report report, TextWriter writer);
}
