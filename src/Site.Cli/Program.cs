using Site.Cli;
using Site.Cli.Commands;
using Site.Theme.Default;

var commandLine = new SiteCommandLine(Surroundings.OfProcess(new DefaultTheme()));
return (int)await commandLine.RunAsync(args, listensToSignals: true, CancellationToken.None);
