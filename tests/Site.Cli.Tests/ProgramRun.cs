using System.Text;
using Site.Cli.Commands;
using Site.Cli.ExternalLinks;

namespace Site.Cli.Tests;

/// <summary>One run of the program, in surroundings made for it.</summary>
internal sealed class ProgramRun(string folder)
{
    private readonly StringBuilder _output = new();
    private readonly StringBuilder _error = new();

    public Dictionary<string, string> Variables { get; } = [];

    public TimeProvider Clock { get; init; } = FixedClock.Day;

    public LinkPolicy LinkPolicy { get; init; } = new();

    public bool IsOnTerminal { get; init; }

    public string Output => Read(_output);

    public string Error => Read(_error);

    public Surroundings Surroundings => new()
    {
        Output = new LockedWriter(_output),
        Error = new LockedWriter(_error),
        OutputIsTerminal = IsOnTerminal,
        ErrorIsTerminal = IsOnTerminal,
        Variable = name => Variables.GetValueOrDefault(name),
        CurrentFolder = folder,
        CacheFolder = Path.Combine(folder, ".cache"),
        Clock = Clock,
        Theme = new SilentTheme(),
        LinkPolicy = LinkPolicy,
        PeakMemory = () => 200 * 1024 * 1024,
    };

    public Task<ExitCode> OfAsync(params string[] arguments) => OfAsync(TestContext.Current.CancellationToken, arguments);

    public Task<ExitCode> OfAsync(CancellationToken cancellation, params string[] arguments) =>
        new SiteCommandLine(Surroundings).RunAsync(arguments, listensToSignals: false, cancellation);

    private static string Read(StringBuilder text)
    {
        lock (text)
        {
            return text.ToString();
        }
    }
}
