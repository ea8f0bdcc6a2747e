namespace Site.Cli.Reporting;

/// <summary>How changes are written.</summary>
internal enum ChangesFormat
{
    /// <summary>Markdown, for a comment on a pull request.</summary>
    Markdown,

    /// <summary>JSON.</summary>
    Json,
}
