namespace Site.Cli.Tests.Commands;

public sealed class CheckSinceTests : IDisposable
{
    private readonly GitSite _site = new();

    public CheckSinceTests()
    {
        _site.Site.WritePage("one", "The other is currently [[two]].\n\nMore.");
        _site.Commit("Before the rule was there");
    }

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task Lines_that_were_not_touched_give_no_warning()
    {
        var run = _site.Site.NewRun();
        Assert.Equal(ExitCode.Ok, await run.OfAsync("check", "--strict", "--since", "main"));
        Assert.Contains("0 errors, 0 warnings", run.Output, StringComparison.Ordinal);
        Assert.Equal(ExitCode.ContentErrors, await _site.Site.NewRun().OfAsync("check", "--strict"));
    }

    [Fact]
    public async Task A_line_that_was_touched_gives_its_warning()
    {
        _site.Site.WritePage("one", "The other is currently [[two]].\n\nRecently changed.");
        var run = _site.Site.NewRun();
        Assert.Equal(ExitCode.ContentErrors, await run.OfAsync("check", "--strict", "--since", "main"));
        Assert.Contains("content/articles/one.md:9:1 error M013", run.Output, StringComparison.Ordinal);
        Assert.Contains("1 error, 0 warnings", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_files_that_were_touched_are_mended()
    {
        _site.Site.WritePage("two", "The other is [[one]]. ");
        _site.Commit("Not mine");
        _site.Site.WritePage("one", "The other is [[two]]. ");
        var run = _site.Site.NewRun();
        Assert.Equal(ExitCode.Ok, await run.OfAsync("check", "--fix", "--since", "main"));
        Assert.Contains("1 fix in 1 file", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("[[two]].\n", _site.Folder.Read("content/articles/one.md"), StringComparison.Ordinal);
        Assert.EndsWith("[[one]]. \n", _site.Folder.Read("content/articles/two.md"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_error_is_told_wherever_it_stands()
    {
        File.Delete(_site.Folder.At("content/articles/two.md"));
        var run = _site.Site.NewRun();
        Assert.Equal(ExitCode.ContentErrors, await run.OfAsync("check", "--since", "main"));
        Assert.Contains("L001", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nowhere")]
    [InlineData("--output=x")]
    public async Task A_revision_that_names_no_commit_is_refused(string revision)
    {
        var run = _site.Site.NewRun();
        Assert.Equal(ExitCode.Usage, await run.OfAsync("check", $"--since={revision}"));
        Assert.Contains("git knows no commit", run.Error, StringComparison.Ordinal);
    }
}
