namespace Site.Cli.Reporting;

/// <summary>How long a stage took.</summary>
/// <param name="Stage">The stage's name.</param>
/// <param name="Elapsed">How long.</param>
internal sealed record StageTime(string Stage, TimeSpan Elapsed)
{
    /// <summary>What the process used meanwhile; nothing when nobody measured.</summary>
    public ProcessUsage Usage { get; init; }
}
