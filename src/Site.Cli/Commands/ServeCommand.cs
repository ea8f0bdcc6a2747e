using System.CommandLine;
using Site.Cli.Reporting;
using Site.Cli.Serving;

namespace Site.Cli.Commands;

/// <summary><c>serve</c>: the site in a browser while it is written.</summary>
internal sealed class ServeCommand(GlobalOptions global, Surroundings surroundings)
{
    private readonly ContentOptions _content = new();

    private readonly Option<int> _port = new("--port")
    {
        HelpName = "N",
        Description = "The port on 127.0.0.1; 0 takes one that is free.",
        DefaultValueFactory = _ => 4321,
        CustomParser = WholeNumber.Between("--port", 0, 65535),
    };

    private readonly Option<bool> _poll = new("--poll") { Description = "Look for changes every second: for folders whose changes the system does not report." };

    /// <summary>The command.</summary>
    public Command ToCommand()
    {
        var command = new Command("serve", "Build in memory, serve to this machine, and build again when content changes.")
        {
            _content.Content, _port, _content.Drafts, _content.Date, _poll,
        };
        command.SetAction(async (parsed, cancellation) => (int)await RunAsync(parsed, cancellation));
        return command;
    }

    private async Task<ExitCode> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var voice = new Voice(parsed, global, ReportFormat.Text, surroundings);
        var asked = _content.Read(parsed, strict: false, surroundings.CurrentFolder);
        var site = new LiveSite();
        await using var server = await SiteServer.StartAsync(site, parsed.GetValue(_port), cancellation);
        var changes = new ChangeSignal(surroundings.Clock);
        using var watcher = new ContentWatcher(asked.Content, parsed.GetValue(_poll), changes.Raise, surroundings.Clock);

        // With its own address as base, the site's 404 page finds its style sheet from any path.
        using var builds = new LiveBuilds(site, asked with { BaseUrl = server.Address }, surroundings, voice, () => changes.Raise(null));
        await builds.BuildFirstAsync(cancellation);
        voice.Output.WriteLine($"Serving {server.Address} until Ctrl-C{(watcher.IsPolling ? ", looking for changes every second" : "")}");
        try
        {
            while (true)
            {
                var changed = await changes.WaitAsync(cancellation);
                if (changed is not { IsEmpty: true })
                {
                    await builds.BuildAgainAsync(changed, changes.IsSettledAsync, cancellation);
                }
            }
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            return ExitCode.Ok;
        }
    }
}
