using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Site.Cli.Tests.Processes;

/// <summary>The program as <c>docs/publishing.md</c> says to publish it, for the system the tests run on.</summary>
public sealed class PublishedProgramTests : IDisposable
{
    private readonly MiniSite _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task It_is_one_file_that_builds_a_site_where_no_NET_is_installed()
    {
        Assert.SkipUnless(
            Environment.GetEnvironmentVariable("SITE_TEST_PUBLISH") == "1", "It fetches the runtime (about 100 MB) and compiles everything again: SITE_TEST_PUBLISH=1 asks for it.");
        var program = _site.Folder.At("program");
        // Builds into a folder of its own: those of the repository are in use by this run.
        var published = await RunAsync(
            "dotnet", "publish", Path.Combine(RepositoryRoot(), "src", "Site.Cli"), "-p:PublishProfile=distribution", "-r", RuntimeInformation.RuntimeIdentifier,
            $"-p:PublishDir={program}{Path.DirectorySeparatorChar}", "--artifacts-path", _site.Folder.At("artifacts"), "-v", "quiet", "--nologo", "-nodeReuse:false");
        Assert.True(published.ExitCode == 0, published.Said);

        // Alone, without what lies beside it for debuggers.
        var file = Path.Combine(_site.Folder.At("alone"), OperatingSystem.IsWindows() ? "site.exe" : "site");
        Directory.CreateDirectory(_site.Folder.At("alone"));
        File.Copy(Path.Combine(program, Path.GetFileName(file)), file);
        Assert.Equal((0, ""), await RunAsync(file, "build", "--content", _site.Folder.At("content"), "--quiet"));
        Assert.Contains("The other is", _site.Folder.Read("output/articles/one.html"), StringComparison.Ordinal);
        Assert.True(Directory.Exists(_site.Folder.At("output/theme")));
    }

    private static async Task<(int ExitCode, string Said)> RunAsync(string file, params string[] arguments)
    {
        var start = new ProcessStartInfo(file, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        if (file != "dotnet")
        {
            start.Environment["DOTNET_ROOT"] = Path.Combine(AppContext.BaseDirectory, "nowhere");
            start.Environment["PATH"] = "";
        }

        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var said = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken) + await error;
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, said);
    }

    private static string RepositoryRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Site.sln")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException($"There is no Site.sln above {AppContext.BaseDirectory}.");
        }

        return folder.FullName;
    }
}
