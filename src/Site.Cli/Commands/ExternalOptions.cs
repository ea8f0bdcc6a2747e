using System.CommandLine;

namespace Site.Cli.Commands;

/// <summary>The options about links to other sites.</summary>
internal sealed class ExternalOptions
{
    /// <summary>The options.</summary>
    public ExternalOptions() =>
        MaxAge.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < 0 or > 3650)
            {
                result.AddError("--max-age: a number of days from 0 to 3650 is expected.");
            }
        });

    /// <summary><c>--external</c>.</summary>
    public Option<bool> External { get; } = new("--external") { Description = "Check the links to other sites too, over the network." };

    /// <summary><c>--cache</c>.</summary>
    public Option<string?> Cache { get; } = new("--cache")
    {
        HelpName = "FILE", Description = "With --external: where answers are remembered. Default: a file in your cache folder.",
    };

    /// <summary><c>--max-age</c>.</summary>
    public Option<int> MaxAge { get; } = new("--max-age")
    {
        HelpName = "DAYS", Description = "With --external: how long an answer is remembered; 0 asks every server again.", DefaultValueFactory = _ => 7,
    };
}
