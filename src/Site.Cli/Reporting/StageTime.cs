namespace Site.Cli.Reporting;

/// <summary>How long a stage took.</summary>
/// <param name="Stage">The stage's name.</param>
/// <param name="Elapsed">How long.</param>
internal sealed record StageTime(string Stage, TimeSpan Elapsed);
