using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Site.Benchmarks.Builds;

/// <summary>One build in a fresh process.</summary>
/// <param name="Usage">What the process used.</param>
/// <param name="Stages">What each stage used, by the program's own word; none for another program.</param>
internal sealed partial record BuildRun(Usage Usage, ImmutableArray<StageFigures> Stages)
{
    /// <summary>Runs a program and reads what <c>build --timings</c> said of its stages.</summary>
    /// <exception cref="InvalidOperationException">The build failed.</exception>
    public static BuildRun Of(string program, IEnumerable<string> arguments)
    {
        var usage = Meter.Run(program, arguments);
        return usage.ExitCode == 0
            ? new BuildRun(usage, [.. StageLine().Matches(usage.Output).Select(Read)])
            : throw new InvalidOperationException($"{program} ended with {usage.ExitCode}:\n{usage.Output}");
    }

    private static StageFigures Read(Match line) =>
        new(line.Groups["stage"].Value, Number(line, "elapsed"), Number(line, "cpu"), Number(line, "allocated"));

    private static double Number(Match line, string group) => double.Parse(line.Groups[group].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?<stage>[A-Z]\w+) +(?<elapsed>[\d.]+) s +(?<cpu>[\d.]+) s +(?<allocated>[\d.]+) MiB *\r?$", RegexOptions.Multiline)]
    private static partial Regex StageLine();
}
