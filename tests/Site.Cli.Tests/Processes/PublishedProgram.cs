using System.Diagnostics;
using System.Runtime.InteropServices;
using Site.Cli.Tests.Workflows;

namespace Site.Cli.Tests.Processes;

/// <summary>The program as <c>docs/publishing.md</c> says to publish it, for the system the tests run on: published once, for the test that asks first.</summary>
public sealed class PublishedProgram : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly Lazy<Task<string>> _file;

    public PublishedProgram() => _file = new Lazy<Task<string>>(PublishAsync);

    public void Dispose() => _folder.Dispose();

    /// <summary>The file of the program, alone, without what lies beside it for debuggers. Skips the test that asks when the run is not to publish.</summary>
    public Task<string> FileAsync()
    {
        Assert.SkipUnless(
            Environment.GetEnvironmentVariable("SITE_TEST_PUBLISH") == "1", "It fetches the runtime (about 100 MB) and compiles everything again: SITE_TEST_PUBLISH=1 asks for it.");
        return _file.Value;
    }

    internal static async Task<(int ExitCode, string Said)> RunAsync(string folder, string file, string[] arguments)
    {
        using var process = Start(folder, file, arguments);
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var said = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken) + await error;
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, said);
    }

    internal static Process Start(string folder, string file, string[] arguments)
    {
        var start = new ProcessStartInfo(file, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["NO_COLOR"] = "1";
        if (file != "dotnet")
        {
            start.Environment["DOTNET_ROOT"] = Path.Combine(AppContext.BaseDirectory, "nowhere");
        }

        return Process.Start(start)!;
    }

    private async Task<string> PublishAsync()
    {
        var program = _folder.At("program");
        // Builds into a folder of its own: those of the repository are in use by this run.
        var (exitCode, said) = await RunAsync(
            _folder.Path, "dotnet",
            [
                "publish", Path.Combine(WorkflowFiles.Root, "src", "Site.Cli"), "-p:PublishProfile=distribution", "-r", RuntimeInformation.RuntimeIdentifier,
                $"-p:PublishDir={program}{Path.DirectorySeparatorChar}", "--artifacts-path", _folder.At("artifacts"), "-v", "quiet", "--nologo", "-nodeReuse:false",
            ]);
        Assert.True(exitCode == 0, said);
        var file = Path.Combine(_folder.At("alone"), OperatingSystem.IsWindows() ? "site.exe" : "site");
        Directory.CreateDirectory(_folder.At("alone"));
        File.Copy(Path.Combine(program, Path.GetFileName(file)), file);
        return file;
    }
}
