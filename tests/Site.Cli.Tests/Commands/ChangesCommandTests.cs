using System.Text.Json;

namespace Site.Cli.Tests.Commands;

public sealed class ChangesCommandTests : IDisposable
{
    private readonly GitSite _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task Edits_that_are_not_committed_are_held_against_a_commit()
    {
        _site.Site.WritePage("three", "New, and to [[one]].");
        var run = _site.Site.NewRun();
        Assert.Equal(ExitCode.Ok, await run.OfAsync("changes", "main"));
        Assert.Contains("to the files as they lie there", run.Output, StringComparison.Ordinal);
        Assert.Contains("| article | `Page three`<br>`articles/three.html` | 4 words |", run.Output, StringComparison.Ordinal);
        Assert.Contains("| `articles/three.md:2:8` | L006 | `nothing leads to \"Page three\"` |", run.Output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_site.Folder.At("output")));
    }

    [Fact]
    public async Task Two_commits_are_compared_whatever_lies_in_the_folder()
    {
        _site.Site.WritePage("one", "The other is [[two]]. More.");
        _site.Commit("Second");
        File.Delete(_site.Folder.At("content/articles/two.md"));
        var run = _site.Site.NewRun();
        Assert.Equal(ExitCode.Ok, await run.OfAsync("changes", "HEAD~1", "HEAD", "--format", "json"));
        var changes = JsonDocument.Parse(run.Output).RootElement;
        var page = Assert.Single(changes.GetProperty("pages").EnumerateArray());
        Assert.Equal("changed", page.GetProperty("change").GetString());
        Assert.Equal("articles/one.html", page.GetProperty("pathAfter").GetString());
        Assert.Empty(changes.GetProperty("errors").EnumerateArray());
        Assert.Matches("^[0-9a-f]{40}$", changes.GetProperty("after").GetString());
    }

    [Fact]
    public async Task What_others_did_on_the_base_since_a_branch_began_is_not_told_as_undone()
    {
        _site.Git("checkout", "--quiet", "-b", "branch");
        _site.Site.WritePage("one", "The other is [[two]]. On the branch.");
        _site.Commit("On the branch");
        _site.Git("checkout", "--quiet", "main");
        _site.Site.WritePage("two", "The other is [[one]]. On main.");
        _site.Commit("On main");
        var run = _site.Site.NewRun();
        await run.OfAsync("changes", "main", "branch", "--format", "json");
        var page = Assert.Single(JsonDocument.Parse(run.Output).RootElement.GetProperty("pages").EnumerateArray());
        Assert.Equal("articles/one.html", page.GetProperty("pathAfter").GetString());
    }

    [Fact]
    public async Task A_link_that_breaks_is_told_and_does_not_fail_the_command()
    {
        File.Delete(_site.Folder.At("content/articles/two.md"));
        var run = _site.Site.NewRun();
        Assert.Equal(ExitCode.Ok, await run.OfAsync("changes", "main"));
        Assert.Contains("### New errors", run.Output, StringComparison.Ordinal);
        Assert.Contains("L001", run.Output, StringComparison.Ordinal);
        Assert.Contains("**no longer answers**", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_two_commits_give_the_same_text_whenever_it_is_asked_for()
    {
        _site.Site.WritePage("three", "To [[one]].");
        _site.Commit("Second");
        var first = _site.Site.NewRun();
        var second = new ProgramRun(_site.Folder.Path) { Clock = new FixedClock(new DateTimeOffset(2040, 1, 1, 0, 0, 0, TimeSpan.Zero)) };
        await first.OfAsync("changes", "HEAD~1", "HEAD");
        await second.OfAsync("changes", "HEAD~1", "HEAD");
        Assert.Equal(first.Output, second.Output);
    }

    [Theory]
    [InlineData("nowhere")]
    [InlineData("--", "--output=x")]
    [InlineData("main", "nowhere")]
    public async Task A_revision_that_names_no_commit_is_refused(params string[] revisions)
    {
        var run = _site.Site.NewRun();
        Assert.Equal(ExitCode.Usage, await run.OfAsync(["changes", .. revisions]));
        Assert.Contains("git knows no commit", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Outside_a_repository_there_is_nothing_to_compare_with()
    {
        using var site = new MiniSite();
        var run = site.NewRun();
        Assert.Equal(ExitCode.Usage, await run.OfAsync("changes", "main"));
        Assert.Contains("no git repository", run.Error, StringComparison.Ordinal);
    }
}
