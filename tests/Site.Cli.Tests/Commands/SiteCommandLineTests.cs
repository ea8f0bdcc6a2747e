namespace Site.Cli.Tests.Commands;

public sealed class SiteCommandLineTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Help_is_asked_for_by_each_name_of_its_option()
    {
        var option = new System.CommandLine.Help.HelpOption();
        Assert.All(option.Aliases.Append(option.Name), name => Assert.True(Site.Cli.Commands.HelpText.IsAskedForBy(name), name));
    }

    [Theory]
    [InlineData("bild")]
    [InlineData("build", "--nonsense")]
    [InlineData("build", "surplus")]
    [InlineData("build", "--date", "2026-1-1")]
    [InlineData("build", "--date", "2026-02-30")]
    [InlineData("build", "--base-url", "ftp://example.org/")]
    [InlineData("build", "--base-url", "/atlas/")]
    [InlineData("build", "--base-url", "https://user@example.org/")]
    [InlineData("build", "--base-url", "https://example.org/?q")]
    [InlineData("build", "--format", "xml")]
    [InlineData("build", "--format", "1")]
    [InlineData("bundle", "--output", "atlas.tar.gz")]
    [InlineData("check", "--max-age", "-1")]
    [InlineData("serve", "--port", "65536")]
    [InlineData("serve", "--port", "x")]
    [InlineData("new", "feature")]
    [InlineData("new")]
    public async Task A_wrong_command_line_ends_with_2_and_says_where_help_is(params string[] arguments)
    {
        var run = new ProgramRun(_folder.Path);
        Assert.Equal(ExitCode.Usage, await run.OfAsync(arguments));
        Assert.StartsWith("site: ", run.Error, StringComparison.Ordinal);
        Assert.Contains("--help", run.Error, StringComparison.Ordinal);
        Assert.Equal("", run.Output);
    }

    [Fact]
    public async Task A_misspelt_command_is_met_with_the_nearest()
    {
        var run = new ProgramRun(_folder.Path);
        await run.OfAsync("bild");
        Assert.Equal("site: 'bild' is neither a command nor an option here. Did you mean 'build'?\nRun with --help to see how it is used.\n", run.Error);
    }

    [Fact]
    public async Task A_misspelt_option_is_met_with_the_nearest()
    {
        var run = new ProgramRun(_folder.Path);
        await run.OfAsync("build", "--srict");
        Assert.Contains("Did you mean '--strict'?", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_command_the_help_is_shown_and_the_exit_code_is_2()
    {
        var run = new ProgramRun(_folder.Path);
        Assert.Equal(ExitCode.Usage, await run.OfAsync());
        Assert.Contains("Commands:", run.Error, StringComparison.Ordinal);
        Assert.Equal("", run.Output);
    }

    [Fact]
    public async Task Outside_a_site_a_build_says_what_it_looked_for()
    {
        var run = new ProgramRun(_folder.Path);
        Assert.Equal(ExitCode.Usage, await run.OfAsync("build"));
        Assert.Contains("content/site.yml", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Loud_and_quiet_at_once_is_refused()
    {
        _folder.Write("content/site.yml", "title: T\n");
        Assert.Equal(ExitCode.Usage, await new ProgramRun(_folder.Path).OfAsync("build", "--verbose", "--quiet"));
    }

    [Fact]
    public async Task An_argument_with_control_characters_is_not_echoed_raw()
    {
        var run = new ProgramRun(_folder.Path);
        await run.OfAsync("build", "\u001b[2J");
        Assert.Contains("\\u{1B}[2J", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', run.Error);
    }

    [Fact]
    public async Task A_title_that_begins_with_at_is_a_title_and_no_file_to_read()
    {
        _folder.Write("content/site.yml", "title: T\n");
        Assert.Equal(ExitCode.Ok, await new ProgramRun(_folder.Path).OfAsync("new", "term", "@home"));
        Assert.Contains("term: \"@home\"", _folder.Read("content/terms/home.md"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("build", "--help")]
    [InlineData("bundle", "--help")]
    [InlineData("check", "-h")]
    [InlineData("serve", "--help")]
    [InlineData("new", "--help")]
    [InlineData("schema", "--help")]
    public async Task Help_ends_with_examples(params string[] arguments)
    {
        var run = new ProgramRun(_folder.Path);
        Assert.Equal(ExitCode.Ok, await run.OfAsync(arguments));
        Assert.Contains("Usage:", run.Output, StringComparison.Ordinal);
        Assert.True(run.Output.IndexOf("Options:", StringComparison.Ordinal) < run.Output.IndexOf("Examples:", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_programs_help_lists_commands_and_exit_codes()
    {
        var run = new ProgramRun(_folder.Path);
        await run.OfAsync("--help");
        Assert.All(["build", "bundle", "check", "serve", "new", "schema", "Exit codes:", "130"], text => Assert.Contains(text, run.Output, StringComparison.Ordinal));
    }
}
