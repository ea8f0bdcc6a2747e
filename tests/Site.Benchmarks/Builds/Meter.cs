using System.Diagnostics;
using System.Text.Json;

namespace Site.Benchmarks.Builds;

/// <summary>
/// Measures a process. Each one is started by a fresh copy of this program, since the system tells the peak memory of all children together:
/// a process with one child in its life has that child's.
/// </summary>
internal static class Meter
{
    /// <summary>The command of this program that <see cref="Run"/> starts.</summary>
    public const string Command = "measure";

    /// <summary>Runs a program in a process of its own and measures it.</summary>
    /// <exception cref="InvalidOperationException">It could not be measured.</exception>
    public static Usage Run(string program, IEnumerable<string> arguments)
    {
        using var copy = Start(Environment.ProcessPath!, [.. Own(), Command, program, .. arguments]);
        var report = copy.StandardOutput.ReadToEnd();
        copy.WaitForExit();
        return copy.ExitCode == 0
            ? JsonSerializer.Deserialize<Usage>(report)!
            : throw new InvalidOperationException($"{program} could not be measured:\n{report}");
    }

    /// <summary>What the fresh copy does: runs the program and writes what it used as JSON.</summary>
    public static void Measure(string program, IEnumerable<string> arguments, TextWriter output)
    {
        var clock = Stopwatch.StartNew();
        using var process = Start(program, arguments);
        var text = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        var wall = clock.Elapsed.TotalSeconds;
        var (user, system, peak) = ResourceUsage.Of(process);
        output.Write(JsonSerializer.Serialize(new Usage(wall, user, system, peak, process.ExitCode, text)));
    }

    private static Process Start(string program, IEnumerable<string> arguments) =>
        Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })
        ?? throw new InvalidOperationException($"{program} did not start.");

    /// <summary>How this program is started: by its own executable, or by <c>dotnet</c> with its assembly.</summary>
    private static string[] Own() =>
        Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet" ? [typeof(Meter).Assembly.Location] : [];
}
