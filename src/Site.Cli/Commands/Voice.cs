using System.CommandLine;
using Site.Cli.Reporting;
using Spectre.Console;

namespace Site.Cli.Commands;

/// <summary>Where and how a command speaks: the report to standard output, the rest where it does not get in the report's way.</summary>
internal sealed class Voice
{
    private readonly Surroundings _surroundings;
    private readonly ReportFormat _format;
    private readonly bool _color;

    /// <summary>A voice for a command line.</summary>
    public Voice(ParseResult parsed, GlobalOptions options, ReportFormat format, Surroundings surroundings)
    {
        _surroundings = surroundings;
        _format = format;
        _color = options.ReadColor(parsed, surroundings);
        Loudness = options.ReadLoudness(parsed);
    }

    /// <summary>How much is said.</summary>
    public Loudness Loudness { get; }

    /// <summary>Whether the report is for people.</summary>
    public bool IsForPeople => _format == ReportFormat.Text;

    /// <summary>Where reports go.</summary>
    public TextWriter Output => _surroundings.Output;

    /// <summary>Where progress and summaries go.</summary>
    public TextWriter Aside => _format == ReportFormat.Text ? _surroundings.Output : _surroundings.Error;

    /// <summary>The ink for what goes to <see cref="Aside"/>.</summary>
    public Ink Ink => new(_color && AsideIsTerminal);

    private bool AsideIsTerminal => _format == ReportFormat.Text ? _surroundings.OutputIsTerminal : _surroundings.ErrorIsTerminal;

    /// <summary>The board that progress is shown on.</summary>
    public IProgressBoard OpenBoard()
    {
        if (Loudness == Loudness.Quiet)
        {
            return new SilentBoard();
        }

        if (!AsideIsTerminal || _surroundings.Variable("TERM") == "dumb")
        {
            return new PlainBoard(Aside);
        }

        return new LiveBoard(AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.Yes,
            Interactive = InteractionSupport.Yes,
            ColorSystem = _color ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Out = new AnsiConsoleOutput(Aside),
        }));
    }

    /// <summary>Writes the diagnostics.</summary>
    public void Tell(Report report)
    {
        IReportWriter writer = _format switch
        {
            ReportFormat.Json => new JsonReport(),
            ReportFormat.GitHub => new GitHubReport(),
            ReportFormat.Sarif => new SarifReport(),
            _ => new TextReport(Ink, Loudness == Loudness.Verbose),
        };
        using var lots = new LotWriter(Output) { NewLine = Output.NewLine };
        writer.Write(report, lots);
    }

    /// <summary>Writes a line that is no diagnostic, unless quiet was asked for.</summary>
    public void Say(string line)
    {
        if (Loudness != Loudness.Quiet)
        {
            Aside.WriteLine(line);
        }
    }
}
