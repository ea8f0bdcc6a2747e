using System.CommandLine;

namespace Site.Cli.Commands;

/// <summary>The options about links to other sites.</summary>
internal sealed class ExternalOptions
{
    /// <summary><c>--external</c>.</summary>
    public Option<bool> External { get; } = new("--external") { Description = "Check the links to other sites too, over the network." };

    /// <summary><c>--cache</c>.</summary>
    public Option<string?> Cache { get; } = new("--cache")
    {
        HelpName = "FILE",
        Description = "With --external: where answers are remembered. Default: a file in your cache folder.",
    };

    /// <summary><c>--max-age</c>.</summary>
    public Option<int> MaxAge { get; } = new("--max-age")
    {
        HelpName = "DAYS",
        Description = "With --external: how long an answer is remembered; 0 asks every server again.",
        DefaultValueFactory = _ => 7,
        CustomParser = WholeNumber.Between("--max-age", 0, 3650),
    };
}
