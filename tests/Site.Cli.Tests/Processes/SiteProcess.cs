using System.Diagnostics;

namespace Site.Cli.Tests.Processes;

/// <summary>The program as a process of its own: what can be killed, and what fills a disk.</summary>
internal static class SiteProcess
{
    /// <summary>Starts a quiet build.</summary>
    public static Process StartBuild(string content, string output) => Start("build", content, output);

    /// <summary>Runs a quiet build to its end; what it said on both channels, which is nothing when all went well.</summary>
    public static Task<(int ExitCode, string Said)> BuildAsync(string content, string output) => RunAsync("build", content, output);

    /// <summary>Runs a quiet command to its end, one that is told a content folder and where its output goes.</summary>
    public static async Task<(int ExitCode, string Said)> RunAsync(string command, string content, string output)
    {
        using var program = Start(command, content, output);
        var said = program.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = await program.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await program.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (program.ExitCode, await said + error);
    }

    private static Process Start(string command, string content, string output)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        string[] arguments = [Path.Combine(AppContext.BaseDirectory, "site.dll"), command, "--content", content, "--output", output, "--date", "2026-11-22", "--quiet"];
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        // The runtime's debugging pipes would stay in the temporary folder of a process that is killed.
        start.Environment["DOTNET_EnableDiagnostics"] = "0";
        return Process.Start(start)!;
    }
}
