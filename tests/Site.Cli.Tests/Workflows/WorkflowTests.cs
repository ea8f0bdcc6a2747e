using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Site.Cli.Tests.Workflows;

/// <summary>Holds .github/workflows to what is promised of them: every command runs here too, and no code of a stranger meets a token that can write.</summary>
public sealed partial class WorkflowTests : IDisposable
{
    private const string Program = "dotnet run -c Release --project src/Site.Cli -- ";
    private const string XenSupport = ".github/scripts/fetch-xen-support.sh upstream";
    private const string KvmApi = ".github/scripts/fetch-kvm-api.sh upstream";

    /// <summary>Commands that are no call of the program, each with where it is tested.</summary>
    private static readonly Dictionary<string, string> Others = new(StringComparer.Ordinal)
    {
        ["./test"] = "runs these tests",
        ["git fetch --no-tags origin \"$HEAD_SHA\""] = nameof(The_commit_of_a_pull_request_can_be_fetched_and_compared),
        [XenSupport] = nameof(Xens_support_statements_are_fetched_by_branch),
        [KvmApi] = nameof(The_document_of_the_newest_Linux_release_is_fetched),
    };

    private readonly GitSite _site = new();

    public static TheoryData<string> Workflows => [.. WorkflowFiles.Names];

    public static TheoryData<string> Commands => [.. WorkflowFiles.Commands.Where(command => !Others.ContainsKey(command))];

    public void Dispose() => _site.Dispose();

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task Every_call_of_the_program_is_one_that_works(string command)
    {
        Assert.StartsWith(Program, command, StringComparison.Ordinal);
        _site.Git("update-ref", "refs/remotes/origin/main", "HEAD");
        var words = Arguments(command[Program.Length..]);
        if (words is ["verify", ..])
        {
            // Upstream's documents are another test's; here it is the command line that counts.
            Assert.Equal(ExitCode.Usage, await NewRun().OfAsync([.. words[..^1], "gone"]));
            words = [.. words[..^1], "--help"];
        }

        var run = NewRun();
        Assert.True(await run.OfAsync(words) == ExitCode.Ok, run.Error + run.Output);
    }

    [Fact]
    public void Every_other_command_is_named_here_with_its_test() =>
        Assert.Empty(Others.Keys.Except(WorkflowFiles.Commands));

    [Fact]
    public async Task The_commit_of_a_pull_request_can_be_fetched_and_compared()
    {
        using var contributor = new GitSite();
        contributor.Git("fetch", "--quiet", _site.Folder.Path, "main");
        contributor.Git("reset", "--quiet", "--hard", "FETCH_HEAD");
        contributor.Site.WritePage("three", "To [[one]].");
        contributor.Commit("From outside");
        var commit = Ask(contributor.Folder.Path, "git", "rev-parse", "HEAD").Trim();
        contributor.Git("config", "uploadpack.allowAnySHA1InWant", "true");
        _site.Git("remote", "add", "origin", contributor.Folder.Path);
        _site.Git("fetch", "--no-tags", "origin", commit);
        var run = NewRun();
        Assert.Equal(ExitCode.Ok, await run.OfAsync("changes", "HEAD", commit));
        Assert.Contains("`articles/three.html`", run.Output, StringComparison.Ordinal);
        Assert.False(File.Exists(_site.Folder.At("content/articles/three.md")));
    }

    [Fact]
    public void Xens_support_statements_are_fetched_by_branch()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The script is for the runner's shell.");
        using var upstream = new GitSite();
        upstream.Folder.Write(".github/scripts/fetch-xen-support.sh", File.ReadAllText(Path.Combine(WorkflowFiles.Root, ".github/scripts/fetch-xen-support.sh")));
        upstream.Folder.Write("content/data/xen/releases.yml", "# Made by import.\n\n- version: \"4.21\"\n  as-of: \"2026-08\"\n- version: \"4.22\"\n");
        foreach (var version in new[] { "4.21", "4.22" })
        {
            upstream.Folder.Write("SUPPORT.md", $"# Support of {version}\n");
            upstream.Commit(version);
            upstream.Git("branch", $"stable-{version}");
        }

        Ask(upstream.Folder.Path, "bash", ".github/scripts/fetch-xen-support.sh", "upstream", upstream.Folder.Path);
        Assert.Equal("# Support of 4.21\n", upstream.Folder.Read("upstream/SUPPORT-4.21.md"));
        Assert.Equal("# Support of 4.22\n", upstream.Folder.Read("upstream/SUPPORT-4.22.md"));
    }

    [Fact]
    public void The_document_of_the_newest_Linux_release_is_fetched()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The script is for the runner's shell.");
        using var upstream = new GitSite();
        var script = upstream.Folder.Write(".github/scripts/fetch-kvm-api.sh", File.ReadAllText(Path.Combine(WorkflowFiles.Root, KvmApi.Split(' ')[0])));
        foreach (var version in new[] { "v7.9", "v7.10", "v7.10.4", "v7.11-rc1" })
        {
            upstream.Folder.Write("Documentation/virt/kvm/api.rst", $"KVM of {version}\n");
            upstream.Commit(version);
            upstream.Git("tag", version);
        }

        Ask(upstream.Folder.Path, "bash", script, "upstream", upstream.Folder.Path);
        Assert.Equal("KVM of v7.10\n", upstream.Folder.Read("upstream/api.rst"));
    }

    [Theory]
    [MemberData(nameof(Workflows))]
    public void Actions_are_pinned_by_commit_with_their_version_beside_it(string workflow) =>
        Assert.All(UsesLine().Matches(WorkflowFiles.Text(workflow)), match => Assert.Matches(@"^uses: [\w-]+/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$", match.Value.Trim()));

    [Theory]
    [MemberData(nameof(Workflows))]
    public void Nothing_from_an_event_is_written_into_a_script(string workflow) => Assert.All(
        WorkflowFiles.Steps(workflow),
        step =>
        {
            var script = step.TryGetValue("with", out var with) ? ((Dictionary<object, object>)with).GetValueOrDefault("script", "") : "";
            Assert.DoesNotContain("${{", $"{step.GetValueOrDefault("run", "")}{script}", StringComparison.Ordinal);
        });

    [Theory]
    [MemberData(nameof(Workflows))]
    public void A_workflow_asks_for_no_secret_and_for_no_right_by_default(string workflow)
    {
        var rights = WorkflowFiles.Read(workflow)["permissions"];
        Assert.True(rights is Dictionary<object, object> { Count: 0 } || rights is Dictionary<object, object> { Count: 1 } read && (string)read["contents"] == "read");
        Assert.DoesNotContain("secrets.", WorkflowFiles.Text(workflow), StringComparison.Ordinal);
        Assert.DoesNotContain("pull_request_target", WorkflowFiles.Text(workflow), StringComparison.Ordinal);
    }

    [Fact]
    public void The_code_of_a_pull_request_meets_no_right_to_write()
    {
        Assert.All(WorkflowFiles.Jobs("pull-request.yml"), job => Assert.False(job.Job.ContainsKey("permissions")));
        Assert.Equal("read", ((Dictionary<object, object>)WorkflowFiles.Read("pull-request.yml")["permissions"])["contents"]);
    }

    [Theory]
    [MemberData(nameof(Workflows))]
    public void A_job_that_may_write_runs_no_command(string workflow) => Assert.All(
        WorkflowFiles.Jobs(workflow).Where(job => job.Job.TryGetValue("permissions", out var rights) && ((Dictionary<object, object>)rights).ContainsValue("write")),
        job => Assert.All(((List<object>)job.Job["steps"]).Cast<Dictionary<object, object>>(), step => Assert.False(step.ContainsKey("run"))));

    private ProgramRun NewRun() => new(_site.Folder.Path) { Clock = TimeProvider.System };

    /// <summary>The arguments of a call as the shell would give them, with what the runner puts into its variables; where its output goes is left out.</summary>
    private static string[] Arguments(string call)
    {
        var filled = Redirect().Replace(call, "")
            .Replace("$GITHUB_BASE_REF", "main", StringComparison.Ordinal)
            .Replace("$HEAD_SHA", "main", StringComparison.Ordinal)
            .Replace("$BASE_URL", "https://example.org/atlas", StringComparison.Ordinal);
        Assert.DoesNotContain('$', filled);
        return [.. filled.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => word.Trim('"'))];
    }

    private static string Ask(string folder, string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardError = true, RedirectStandardOutput = true })!;
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, error.Result);
        return said;
    }

    [GeneratedRegex(@"\s*>>?\s*\S+$", RegexOptions.CultureInvariant)]
    private static partial Regex Redirect();

    [GeneratedRegex(@"uses: .*", RegexOptions.CultureInvariant)]
    private static partial Regex UsesLine();
}
