using System.CommandLine;
using System.CommandLine.Parsing;
using Site.Build;
using Site.Build.Changes;
using Site.Build.Reading;
using Site.Cli.Reporting;
using Site.Model.Output;

namespace Site.Cli.Commands;

/// <summary><c>changes</c>: what a change does to what the site says.</summary>
internal sealed class ChangesCommand(GlobalOptions global, Surroundings surroundings)
{
    private readonly ContentOptions _content = new();

    private readonly Argument<string> _base = new("base")
    {
        Description = "The commit, branch or tag to compare with; what is compared is the commit at which the two went apart.",
    };

    private readonly Argument<string?> _head = new("head")
    {
        Description = "The commit, branch or tag that is looked at. Default: the content folder as it lies there.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<ChangesFormat> _format = new("--format")
    {
        HelpName = "markdown|json",
        Description = "How the changes are written. Default: markdown.",
        CustomParser = ParseFormat,
    };

    /// <summary>The command.</summary>
    public Command ToCommand()
    {
        var command = new Command("changes", "Say what a change does to what the site says: statements, pages, sources, links, warnings, weights.")
        {
            _base, _head, _content.Content, _content.BaseUrl, _content.Drafts, _content.Date, _format,
        };
        command.SetAction(async (parsed, cancellation) => (int)await RunAsync(parsed, cancellation));
        return command;
    }

    private async Task<ExitCode> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        // Progress goes to standard error, whatever the format: the answer is for a file or a pipe.
        var voice = new Voice(parsed, global, ReportFormat.Json, surroundings);
        var request = _content.Read(parsed, strict: false, surroundings.CurrentFolder);
        var comparison = Resolve(request.Content, parsed.GetRequiredValue(_base), parsed.GetValue(_head));
        var board = voice.OpenBoard();
        var watch = new BuildWatch(board, surroundings.Clock, cancellation, surroundings.Usage);
        var changes = await board.WhileAsync(() => Task.FromResult(Compare(request, comparison, watch, cancellation)));
        IChangesWriter writer = parsed.GetValue(_format) == ChangesFormat.Json ? new ChangesJson() : new ChangesMarkdown();
        writer.Write(changes, comparison.Base, comparison.Head, voice.Output);
        return ExitCode.Ok;
    }

    private static Comparison Resolve(string content, string asked, string? head)
    {
        var repository = GitRepository.Of(content) ?? throw new UsageException("The content folder lies in no git repository, or git is not installed.");
        var looked = CommitOf(repository, head ?? "HEAD");
        return new Comparison(repository, repository.MergeBase(CommitOf(repository, asked), looked), head is null ? null : looked);
    }

    private static string CommitOf(GitRepository repository, string revision) =>
        repository.Resolve(revision) ?? throw new UsageException($"git knows no commit '{revision}' here. In a clone with a part of the history only, fetch the rest first.");

    /// <summary>The two builds, for the same day, so that only the content makes a difference.</summary>
    private KnowledgeChanges Compare(SiteRequest request, Comparison comparison, BuildWatch watch, CancellationToken cancellation)
    {
        watch.Begin(BuildStage.Read, 0);
        var before = ReadCommit(request.Content, comparison.Repository, comparison.Base);
        var after = comparison.Head is { } head ? ReadCommit(request.Content, comparison.Repository, head) : SnapshotReader.Read(request.Content, cancellation);
        var oldHistory = GitHistoryReader.Read(request.Content, comparison.Base);
        var history = GitHistoryReader.Read(request.Content, comparison.Head);
        watch.End(BuildStage.Read);
        var options = new BuildOptions(request.BaseUrl, request.Drafts, BuildDate.Choose(request.Date, history, surroundings));
        var cache = new BuildMemory();
        var old = Build(before, oldHistory);
        var now = Build(after, history);
        watch.Begin("Compare", 0);
        var changes = KnowledgeComparer.Compare(old, now, options.Date);
        watch.End("Compare");
        return changes;

        BuildResult Build(Snapshot snapshot, GitHistory files) => SiteBuilder.Build(snapshot, files, surroundings.Theme, options, cache, watch);
    }

    private static Snapshot ReadCommit(string content, GitRepository repository, string commit) =>
        GitSnapshotReader.Read(content, repository, commit) ?? throw new EnvironmentException($"git could not read the commit {commit}.");

    private static ChangesFormat ParseFormat(ArgumentResult result)
    {
        switch (result.Tokens[0].Value)
        {
            case "markdown": return ChangesFormat.Markdown;
            case "json": return ChangesFormat.Json;
            default:
                result.AddError($"--format: '{result.Tokens[0].Value}' is neither markdown nor json.");
                return ChangesFormat.Markdown;
        }
    }

    /// <summary>What is held against what: two commits, or a commit and the folder as it lies there.</summary>
    private sealed record Comparison(GitRepository Repository, string Base, string? Head);
}
