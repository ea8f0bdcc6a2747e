using System.CommandLine;
using System.Text;
using Site.Build.Parsing.FrontMatter;
using Site.Cli.Reporting;
using Site.Model.Content;
using Site.Model.Text;

namespace Site.Cli.Commands;

/// <summary><c>new</c>: the beginning of a page.</summary>
internal sealed class NewCommand(Surroundings surroundings)
{
    private readonly ContentOptions _content = new();
    private readonly Argument<string> _title = new("title") { Description = "The page's name; its file is named after it." };

    private readonly Argument<string> _kind = new("kind")
    {
        HelpName = string.Join('|', ContentKind.All.Select(kind => kind.Name)),
        Description = "What kind of page.",
    };

    private readonly Option<string?> _slug = new("--slug") { HelpName = "NAME", Description = "The file's name, when not made from the title." };

    /// <summary>The command.</summary>
    public Command ToCommand()
    {
        var command = new Command("new", "Begin a page: write a file with every key it may have, explained.") { _kind, _title, _slug, _content.Content };
        command.SetAction(parsed => (int)Run(parsed));
        return command;
    }

    private ExitCode Run(ParseResult parsed)
    {
        var kindName = parsed.GetRequiredValue(_kind);
        var kind = ContentKind.All.FirstOrDefault(candidate => candidate.Name == kindName)
            ?? throw new UsageException($"There is no kind '{kindName}': it is one of {string.Join(", ", ContentKind.All.Select(candidate => candidate.Name))}.");
        var title = parsed.GetRequiredValue(_title).Trim();
        if (title.Length == 0 || Printable.Of(title) != title)
        {
            throw new UsageException("The title must be one line of plain text.");
        }

        var slug = SlugFor(title, parsed.GetValue(_slug));
        var content = SiteFolders.FindContent(parsed.GetValue(_content.Content), surroundings.CurrentFolder);
        var file = Path.Combine(content, kind.Folder, slug + ".md");
        var shown = Printable.Of(SiteFolders.Shown(file, surroundings.CurrentFolder));
        if (File.Exists(file))
        {
            throw new UsageException($"{shown} is there already: edit it, or name another file with --slug.");
        }

        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        // CreateNew: what came into being since the look above is not overwritten either.
        using (var stream = new FileStream(file, FileMode.CreateNew, FileAccess.Write))
        {
            stream.Write(Encoding.UTF8.GetBytes(PageTemplate.For(kind, title)));
        }

        surroundings.Output.WriteLine(shown);
        return ExitCode.Ok;
    }

    private static string SlugFor(string title, string? asked)
    {
        var slug = asked ?? Slug.Of(title);
        return slug.Length is > 0 and <= 100 && slug.All(char.IsAscii) && Slug.Of(slug) == slug
            ? slug
            : throw new UsageException(
                $"'{slug}' can't be a file's name: name one with --slug, of at most 100 lower-case ASCII letters, digits, and hyphens between them.");
    }
}
