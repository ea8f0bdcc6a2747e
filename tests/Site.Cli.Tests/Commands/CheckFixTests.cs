using System.Text;

namespace Site.Cli.Tests.Commands;

public sealed class CheckFixTests : IDisposable
{
    private const string Wrong = "---\nsection: guides\n# about the title\ntitle: One\ndescription: One.\nverified: 5 April 2026\n---\n\nThe other is [[two]]. \n";
    private const string Right = "---\n# about the title\ntitle: One\ndescription: One.\nsection: guides\nverified: 2026-04-05\n---\n\nThe other is [[two]].\n";

    private readonly MiniSite _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task What_is_mechanical_is_mended_and_said_and_then_there_is_nothing_more()
    {
        _site.Folder.Write("content/articles/one.md", Wrong);
        var run = _site.NewRun();
        Assert.Equal(ExitCode.Ok, await run.OfAsync("check", "--fix"));
        Assert.Equal(Right, _site.Folder.Read("content/articles/one.md"));
        Assert.Contains("content/articles/one.md:6:11 fixed: date `5 April 2026` written `2026-04-05`\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("3 fixes in 1 file", run.Output, StringComparison.Ordinal);
        Assert.Contains("0 errors, 0 warnings", run.Output, StringComparison.Ordinal);

        var again = _site.NewRun();
        Assert.Equal(ExitCode.Ok, await again.OfAsync("check", "--fix"));
        Assert.DoesNotContain("fixed:", again.Output, StringComparison.Ordinal);
        Assert.Contains("nothing written", again.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_being_asked_nothing_is_mended()
    {
        _site.Folder.Write("content/articles/one.md", Wrong);
        Assert.Equal(ExitCode.ContentErrors, await _site.NewRun().OfAsync("check"));
        Assert.Equal(Wrong, _site.Folder.Read("content/articles/one.md"));
    }

    [Fact]
    public async Task A_file_keeps_its_line_ends_its_byte_order_mark_and_its_rights()
    {
        var file = _site.Folder.At("content/articles/one.md");
        File.WriteAllText(file, Wrong.Replace("\n", "\r\n", StringComparison.Ordinal), new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead);
        }

        await _site.NewRun().OfAsync("check", "--fix");
        Assert.Equal([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Right.Replace("\n", "\r\n", StringComparison.Ordinal))], File.ReadAllBytes(file));
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead, File.GetUnixFileMode(file));
        }
    }

    [Fact]
    public async Task A_file_that_is_right_is_not_written_and_nothing_is_left_beside_one_that_is()
    {
        var two = _site.Folder.At("content/articles/two.md");
        File.SetLastWriteTimeUtc(two, new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        _site.Folder.Write("content/articles/one.md", Wrong);
        await _site.NewRun().OfAsync("check", "--fix");
        Assert.Equal(2020, File.GetLastWriteTimeUtc(two).Year);
        Assert.Equal(["one.md", "two.md"], Directory.GetFiles(_site.Folder.At("content/articles")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task What_can_not_be_mended_is_reported_after_what_was()
    {
        _site.Folder.Write("content/articles/one.md", Wrong.Replace("[[two]]", "[[nowhere]]", StringComparison.Ordinal));
        var run = _site.NewRun();
        Assert.Equal(ExitCode.ContentErrors, await run.OfAsync("check", "--fix"));
        Assert.True(run.Output.IndexOf("fixed:", StringComparison.Ordinal) < run.Output.IndexOf("L001", StringComparison.Ordinal));
        Assert.Contains("verified: 2026-04-05", _site.Folder.Read("content/articles/one.md"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task For_a_program_the_report_stands_alone()
    {
        _site.Folder.Write("content/articles/one.md", Wrong);
        var run = _site.NewRun();
        await run.OfAsync("check", "--fix", "--format", "json");
        Assert.StartsWith("{", run.Output, StringComparison.Ordinal);
        Assert.Contains("fixed:", run.Error, StringComparison.Ordinal);
    }
}
