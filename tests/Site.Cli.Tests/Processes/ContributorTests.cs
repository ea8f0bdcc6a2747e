using System.Diagnostics;
using System.Text.Json;

namespace Site.Cli.Tests.Processes;

/// <summary>What a contributor runs before a pull request, as processes.</summary>
public sealed class ContributorTests : IDisposable
{
    private readonly GitSite _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task Changes_writes_its_answer_alone_to_standard_output()
    {
        _site.Site.WritePage("three", "To [[one]].");
        var (exitCode, output, error) = await RunAsync("changes", "main", "--format", "json");
        Assert.True(exitCode == 0, error);
        Assert.Equal("Page three", JsonDocument.Parse(output).RootElement.GetProperty("pages")[0].GetProperty("title").GetString());
        Assert.Contains("Compare", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fix_is_made_once()
    {
        _site.Site.WritePage("one", "The other is [[two]]. ", "verified: 5 April 2026\n");
        var first = await RunAsync("check", "--fix", "--strict");
        Assert.True(first.ExitCode == 0, first.Output + first.Error);
        Assert.Contains("2 fixes in 1 file", first.Output, StringComparison.Ordinal);
        var mended = _site.Folder.Read("content/articles/one.md");
        var second = await RunAsync("check", "--fix", "--strict");
        Assert.Contains("nothing written", second.Output, StringComparison.Ordinal);
        Assert.Equal(mended, _site.Folder.Read("content/articles/one.md"));
    }

    [Fact]
    public async Task A_folder_that_is_no_repository_ends_with_2()
    {
        using var site = new MiniSite();
        var (exitCode, _, error) = await RunAsync("check", "--since", "main", "--content", site.Folder.At("content"));
        Assert.Equal(2, exitCode);
        Assert.Contains("no git repository", error, StringComparison.Ordinal);
    }

    private async Task<(int ExitCode, string Output, string Error)> RunAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "site.dll"), .. arguments])
        {
            WorkingDirectory = _site.Folder.Path,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var program = Process.Start(start)!;
        var output = program.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = await program.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await program.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (program.ExitCode, await output, error);
    }
}
