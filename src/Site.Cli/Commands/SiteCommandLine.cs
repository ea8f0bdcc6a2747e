using System.CommandLine;
using System.CommandLine.Invocation;
using Site.Build;
using Site.Cli.Reporting;

namespace Site.Cli.Commands;

/// <summary>The program's command line, from its arguments to its exit code.</summary>
internal sealed class SiteCommandLine
{
    // WRITE swaps folders; it is given the time to end that.
    private static readonly TimeSpan TimeToStop = TimeSpan.FromSeconds(10);

    private readonly GlobalOptions _global = new();
    private readonly Surroundings _surroundings;
    private readonly (string Name, Func<Command> Make)[] _commands;

    /// <summary>The command line of a program in these surroundings.</summary>
    public SiteCommandLine(Surroundings surroundings)
    {
        _surroundings = surroundings;
        _commands =
        [
            ("build", () => new BuildCommand(_global, surroundings).ToCommand()),
            ("bundle", () => new BundleCommand(_global, surroundings).ToCommand()),
            ("check", () => new CheckCommand(_global, surroundings).ToCommand()),
            ("changes", () => new ChangesCommand(_global, surroundings).ToCommand()),
            ("serve", () => new ServeCommand(_global, surroundings).ToCommand()),
            ("new", () => new NewCommand(surroundings).ToCommand()),
            ("schema", () => new SchemaCommand(surroundings).ToCommand()),
            ("import", () => new ImportCommand(_global, surroundings).ToCommand()),
            ("verify", () => new VerifyCommand(_global, surroundings).ToCommand()),
        ];
    }

    /// <summary>Runs the command that the arguments name.</summary>
    /// <param name="arguments">The arguments, without the program's name.</param>
    /// <param name="listensToSignals">Whether Ctrl-C cancels the command.</param>
    /// <param name="cancellation">Cancels the command.</param>
    public async Task<ExitCode> RunAsync(string[] arguments, bool listensToSignals, CancellationToken cancellation)
    {
        // No response files: a title may begin with @.
        var parsed = RootFor(arguments).Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Action is ParseErrorAction)
        {
            return Refuse(parsed);
        }

        var invocation = new InvocationConfiguration
        {
            EnableDefaultExceptionHandler = false,
            Output = _surroundings.Output,
            Error = _surroundings.Error,
            ProcessTerminationTimeout = listensToSignals ? TimeToStop : null,
        };
        try
        {
            return (ExitCode)await parsed.InvokeAsync(invocation, cancellation);
        }
        catch (Exception exception)
        {
            return Explain(exception, parsed);
        }
    }

    /// <summary>
    /// The commands that arguments may be of. Where they begin with the name of one and ask for no help, it is that alone, and there is no help to be asked for: to make all takes a
    /// thirtieth of a small site's build.
    /// </summary>
    private Command RootFor(string[] arguments)
    {
        const string about = "Builds the Hypervisor Atlas, a reference on KVM and Xen, from the Markdown in content/.";
        var named = Array.Find(_commands, command => arguments is [var first, ..] && first == command.Name);
        var isAlone = named.Make is not null && !Array.Exists(arguments, HelpText.IsAskedForBy);
        var root = isAlone ? new Command(RootCommand.ExecutableName, about) : new RootCommand(about);
        root.Add(_global.Verbose);
        root.Add(_global.Quiet);
        root.Add(_global.NoColor);
        foreach (var (_, make) in isAlone ? [named] : _commands)
        {
            root.Add(make());
        }

        HelpText.AddTo(root);
        return root;
    }

    private ExitCode Refuse(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        foreach (var token in parsed.UnmatchedTokens)
        {
            var names = command.Subcommands.Select(sub => sub.Name).Concat(command.Options.Select(option => option.Name));
            var nearest = Spelling.Nearest(token, names) is { } name ? $" Did you mean '{name}'?" : "";
            Complain($"'{token}' is neither a command nor an option here.{nearest}");
        }

        if (parsed.UnmatchedTokens.Count == 0 && command is RootCommand)
        {
            Complain("which command?");
            command.Parse(["--help"]).Invoke(new InvocationConfiguration { Output = _surroundings.Error });
            return ExitCode.Usage;
        }

        // Of what the parser says, the rest only follows from a word it did not know.
        foreach (var error in parsed.Errors.Where(_ => parsed.UnmatchedTokens.Count == 0))
        {
            Complain(error.Message);
        }

        _surroundings.Error.WriteLine($"Run with{(command is RootCommand ? "" : $" {command.Name}")} --help to see how it is used.");
        return ExitCode.Usage;
    }

    private ExitCode Explain(Exception exception, ParseResult parsed)
    {
        if (exception is OperationCanceledException)
        {
            Complain("cancelled");
            return ExitCode.Cancelled;
        }

        Complain(exception.Message);
        if (parsed.GetValue(_global.Verbose))
        {
            _surroundings.Error.WriteLine(exception);
        }

        if (exception is UsageException)
        {
            return ExitCode.Usage;
        }

        if (exception is not (EnvironmentException or IOException or UnauthorizedAccessException))
        {
            _surroundings.Error.WriteLine($"This is a defect of the program ({exception.GetType().Name}); --verbose shows where.");
        }

        return ExitCode.Environment;
    }

    private void Complain(string message) => _surroundings.Error.WriteLine("site: " + Printable.Of(message));
}
