namespace Site.Cli.Reporting;

/// <summary>How diagnostics are written.</summary>
internal enum ReportFormat
{
    /// <summary>For people.</summary>
    Text,

    /// <summary>For programs.</summary>
    Json,

    /// <summary>Workflow commands of GitHub Actions.</summary>
    GitHub,

    /// <summary>SARIF 2.1.0 (OASIS), for code scanning.</summary>
    Sarif,
}
