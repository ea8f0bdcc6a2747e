using System.Text.Json;

namespace Site.Cli.Tests.Commands;

public sealed class BuildCommandTests : IDisposable
{
    private readonly MiniSite _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task A_sound_site_is_written_and_summed_up()
    {
        var run = _site.NewRun();
        Assert.Equal(ExitCode.Ok, await run.OfAsync("build"));
        Assert.True(File.Exists(_site.Folder.At("output/articles/one.html")));
        Assert.All(
            ["Read ", "Parse ", "Catalog ", "Link ", "Plan ", "Render ", "Check ", "Write "],
            stage => Assert.Contains(run.Output.Split('\n'), line => line.StartsWith(stage, StringComparison.Ordinal)));
        Assert.Contains("from 3 content files, written to output\n", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("0 errors, 0 warnings\n", run.Output, StringComparison.Ordinal);
        Assert.Equal("", run.Error);
    }

    [Fact]
    public async Task A_site_with_an_error_is_not_written_and_the_old_one_stays()
    {
        await _site.NewRun().OfAsync("build");
        var before = _site.Folder.Read("output/articles/one.html");
        _site.WritePage("one", "To [[nowhere]].");
        var run = _site.NewRun();
        Assert.Equal(ExitCode.ContentErrors, await run.OfAsync("build"));
        Assert.Contains("content/articles/one.md:7:", run.Output, StringComparison.Ordinal);
        Assert.Contains("error L001", run.Output, StringComparison.Ordinal);
        Assert.Contains("nothing written", run.Output, StringComparison.Ordinal);
        Assert.Equal(before, _site.Folder.Read("output/articles/one.html"));
    }

    [Fact]
    public async Task A_warning_stops_a_strict_build_only()
    {
        _site.WritePage("three", "Nobody links here.");
        var lenient = _site.NewRun();
        Assert.Equal(ExitCode.Ok, await lenient.OfAsync("build"));
        Assert.Contains("warning L006", lenient.Output, StringComparison.Ordinal);
        File.Delete(_site.Folder.At("output/articles/three.html"));

        var strict = _site.NewRun();
        Assert.Equal(ExitCode.ContentErrors, await strict.OfAsync("build", "--strict"));
        Assert.Contains("error L006", strict.Output, StringComparison.Ordinal);
        Assert.False(File.Exists(_site.Folder.At("output/articles/three.html")));
    }

    [Fact]
    public async Task A_report_for_programs_is_alone_on_standard_output()
    {
        _site.WritePage("one", "To [[nowhere]].");
        var run = _site.NewRun();
        Assert.Equal(ExitCode.ContentErrors, await run.OfAsync("build", "--format", "json"));
        using var json = JsonDocument.Parse(run.Output);
        Assert.Equal("content/articles/one.md", json.RootElement.GetProperty("diagnostics")[0].GetProperty("path").GetString());
        Assert.Contains("Parse ", run.Error, StringComparison.Ordinal);
        Assert.Contains("nothing written", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("github", "::error file=content/articles/one.md,line=7,")]
    [InlineData("sarif", "\"ruleId\": \"L001\"")]
    public async Task Other_forms_can_be_asked_for(string format, string expected)
    {
        _site.WritePage("one", "To [[nowhere]].");
        var run = _site.NewRun();
        await run.OfAsync("build", "--format", format);
        Assert.Contains(expected, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task From_another_folder_paths_are_shown_as_they_are_opened_from_there()
    {
        _site.WritePage("one", "To [[nowhere]].");
        var run = new ProgramRun(_site.Folder.At("content/articles"));
        await run.OfAsync("build");
        Assert.Contains("\n../articles/one.md:7:", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_quiet_build_of_a_sound_site_says_nothing()
    {
        var run = _site.NewRun();
        Assert.Equal(ExitCode.Ok, await run.OfAsync("build", "--quiet"));
        Assert.Equal("", run.Output + run.Error);
    }

    [Fact]
    public async Task On_a_terminal_the_board_is_live_and_the_report_in_color()
    {
        _site.WritePage("one", "To [[nowhere]].");
        var run = new ProgramRun(_site.Folder.Path) { IsOnTerminal = true };
        await run.OfAsync("build");
        Assert.Contains("\u001b[1;31merror", run.Output, StringComparison.Ordinal);
        Assert.Contains("100%", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("NO_COLOR", "1")]
    [InlineData("TERM", "dumb")]
    public async Task The_environment_can_ask_for_no_color(string variable, string value)
    {
        _site.WritePage("one", "To [[nowhere]].");
        var run = new ProgramRun(_site.Folder.Path) { IsOnTerminal = true };
        run.Variables[variable] = value;
        await run.OfAsync("build");
        Assert.DoesNotContain("\u001b[1;31m", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_option_asks_for_no_color_too()
    {
        _site.WritePage("one", "To [[nowhere]].");
        var run = new ProgramRun(_site.Folder.Path) { IsOnTerminal = true };
        await run.OfAsync("build", "--no-color");
        Assert.DoesNotContain("\u001b[1;31m", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cancelled_build_ends_with_130_and_writes_nothing()
    {
        var run = _site.NewRun();
        Assert.Equal(ExitCode.Cancelled, await run.OfAsync(new CancellationToken(canceled: true), "build"));
        Assert.False(Directory.Exists(_site.Folder.At("output")));
        Assert.Equal("site: cancelled\n", run.Error);
    }

    [Fact]
    public async Task Output_that_holds_the_content_is_refused()
    {
        var run = _site.NewRun();
        Assert.Equal(ExitCode.Usage, await run.OfAsync("build", "--output", "."));
        Assert.True(File.Exists(_site.Folder.At("content/site.yml")));
    }

    [Fact]
    public async Task A_folder_that_can_not_be_written_to_ends_with_3_and_without_a_stack_trace()
    {
        _site.Folder.Write("taken", "a file");
        var run = _site.NewRun();
        Assert.Equal(ExitCode.Environment, await run.OfAsync("build", "--output", "taken/below"));
        Assert.DoesNotContain("   at ", run.Output + run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_verbose_build_says_which_day_it_was_for()
    {
        var run = _site.NewRun();
        await run.OfAsync("build", "--verbose", "--date", "2001-02-03");
        Assert.Contains("day of the build 2001-02-03", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Content_with_control_characters_does_not_reach_the_terminal_raw()
    {
        _site.WritePage("one", "Text.", "areas: [\"\\e[2J\"]\n");
        var run = _site.NewRun();
        Assert.Equal(ExitCode.ContentErrors, await run.OfAsync("build"));
        Assert.Contains("`\\u{1B}[2J` is no area", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', run.Output);
    }

    [Fact]
    public async Task Compressed_copies_are_asked_for_and_go_again_with_the_next_build()
    {
        var run = _site.NewRun();
        _site.Folder.Write("content/assets/data.csv", string.Concat(Enumerable.Repeat("a,b,c\n", 1000)));
        _site.WritePage("one", "The other is [[two]]. [Data](../assets/data.csv)");
        Assert.Equal(ExitCode.Ok, await run.OfAsync("build", "--precompress"));
        Assert.Contains(run.Output.Split('\n'), line => line.StartsWith("Compress ", StringComparison.Ordinal));
        string[] copies = [.. CopiesThere()];
        Assert.Contains(copies, copy => copy.StartsWith("assets/data.", StringComparison.Ordinal) && copy.EndsWith(".csv.br", StringComparison.Ordinal));
        Assert.Contains(copies, copy => copy.StartsWith("assets/data.", StringComparison.Ordinal) && copy.EndsWith(".csv.gz", StringComparison.Ordinal));
        Assert.All(copies, copy => Assert.Contains(copy, _site.Folder.Read("output/.site-manifest").Split('\n')));

        Assert.Equal(ExitCode.Ok, await _site.NewRun().OfAsync("build"));
        Assert.Empty(CopiesThere());
    }

    private IEnumerable<string> CopiesThere() => Directory.EnumerateFiles(_site.Folder.At("output"), "*", SearchOption.AllDirectories)
        .Where(file => file.EndsWith(".br", StringComparison.Ordinal) || file.EndsWith(".gz", StringComparison.Ordinal))
        .Select(file => Path.GetRelativePath(_site.Folder.At("output"), file).Replace(Path.DirectorySeparatorChar, '/'));
}
