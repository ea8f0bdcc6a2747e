using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Site.Benchmarks.Builds;

/// <summary>The program that is measured, published once as people would install it.</summary>
internal static class SiteProgram
{
    /// <summary>Publishes <c>src/Site.Cli</c> for this machine, compiled ahead of time (ReadyToRun), and returns the path of its executable.</summary>
    /// <param name="repository">The repository's root.</param>
    /// <param name="readyToRun">Whether to compile ahead of time.</param>
    /// <param name="more">More arguments of <c>dotnet publish</c>.</param>
    /// <exception cref="InvalidOperationException">It could not be published.</exception>
    public static string Publish(string repository, bool readyToRun, params string[] more)
    {
        var folder = Path.Combine(repository, "artifacts", "benchmarks", readyToRun ? "ready-to-run" : "jit");
        string[] arguments =
        [
            "publish", Path.Combine(repository, "src", "Site.Cli"), "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier,
            .. readyToRun ? ["-p:PublishProfile=distribution", $"-p:PublishDir={folder}/"] : new[] { "--self-contained", "false", "-o", folder },
            "-v", "quiet", "--nologo", .. more,
        ];
        using var publish = Process.Start("dotnet", arguments);
        publish.WaitForExit();
        return publish.ExitCode == 0
            ? Path.Combine(folder, OperatingSystem.IsWindows() ? "site.exe" : "site")
            : throw new InvalidOperationException($"dotnet {string.Join(' ', arguments)} ended with {publish.ExitCode}.");
    }
}
