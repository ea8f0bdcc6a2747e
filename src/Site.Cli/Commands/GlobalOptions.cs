using System.CommandLine;
using Site.Cli.Reporting;

namespace Site.Cli.Commands;

/// <summary>The options that every command has.</summary>
internal sealed class GlobalOptions
{
    /// <summary><c>--verbose</c>.</summary>
    public Option<bool> Verbose { get; } = new("--verbose") { Description = "Say more, stack traces included.", Recursive = true };

    /// <summary><c>--quiet</c>.</summary>
    public Option<bool> Quiet { get; } = new("--quiet", "-q") { Description = "Say only what is wrong.", Recursive = true };

    /// <summary><c>--no-color</c>.</summary>
    public Option<bool> NoColor { get; } = new("--no-color")
    {
        Description = "Don't color. The environment variable NO_COLOR does the same.",
        Recursive = true,
    };

    /// <summary>How much to say.</summary>
    /// <exception cref="UsageException">Both more and less is asked for.</exception>
    public Loudness ReadLoudness(ParseResult parsed) => (parsed.GetValue(Verbose), parsed.GetValue(Quiet)) switch
    {
        (true, true) => throw new UsageException("--verbose and --quiet exclude each other."),
        (true, _) => Loudness.Verbose,
        (_, true) => Loudness.Quiet,
        _ => Loudness.Normal,
    };

    /// <summary>Whether to color what goes to a terminal (the convention of no-color.org).</summary>
    public bool ReadColor(ParseResult parsed, Surroundings surroundings) =>
        !parsed.GetValue(NoColor) && string.IsNullOrEmpty(surroundings.Variable("NO_COLOR")) && surroundings.Variable("TERM") != "dumb";
}
