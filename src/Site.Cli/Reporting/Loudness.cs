namespace Site.Cli.Reporting;

/// <summary>How much the program says.</summary>
internal enum Loudness
{
    /// <summary>Diagnostics only.</summary>
    Quiet,

    /// <summary>Diagnostics, progress and a summary.</summary>
    Normal,

    /// <summary>Also what helps to find out why, stack traces included.</summary>
    Verbose,
}
