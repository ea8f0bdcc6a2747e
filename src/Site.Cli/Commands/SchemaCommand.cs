using System.CommandLine;
using System.Text;
using Site.Build.Parsing.FrontMatter;
using Site.Cli.Reporting;

namespace Site.Cli.Commands;

/// <summary><c>schema</c>: the JSON Schemas of what people write, for their editors.</summary>
internal sealed class SchemaCommand(Surroundings surroundings)
{
    private readonly Option<string?> _output = new("--output")
    {
        HelpName = "DIR",
        Description = "The folder to write to. Default: schemas, beside the content folder.",
    };

    /// <summary>The command.</summary>
    public Command ToCommand()
    {
        var command = new Command("schema", "Write the JSON Schemas of front matter, bibliography and settings.") { _output };
        command.SetAction(parsed => (int)Run(parsed));
        return command;
    }

    private ExitCode Run(ParseResult parsed)
    {
        var output = parsed.GetValue(_output) is { } asked
            ? Path.GetFullPath(asked, surroundings.CurrentFolder)
            : SiteFolders.Beside(SiteFolders.FindContent(null, surroundings.CurrentFolder), "schemas", null, surroundings.CurrentFolder);
        Directory.CreateDirectory(output);
        foreach (var (name, text) in JsonSchema.All())
        {
            var file = Path.Combine(output, name);
            File.WriteAllBytes(file, Encoding.UTF8.GetBytes(text));
            surroundings.Output.WriteLine(Printable.Of(SiteFolders.Shown(file, surroundings.CurrentFolder)));
        }

        return ExitCode.Ok;
    }
}
