using System.Collections.Immutable;
using System.Globalization;

namespace Site.Cli.Reporting;

/// <summary>What <c>--timings</c> prints: where the time of a build went.</summary>
internal static class Timings
{
    /// <summary>A line for each stage. The CPU time of a stage is above its elapsed time where several threads share it.</summary>
    public static IEnumerable<string> Lines(ImmutableArray<StageTime> times) =>
    [
        $"{"Stage",-9}{"elapsed",12}{"CPU",12}{"allocated",14}",
        .. times.Select(time => string.Create(
            CultureInfo.InvariantCulture,
            $"{time.Stage,-9}{time.Elapsed.TotalSeconds,10:F3} s{time.Usage.Cpu.TotalSeconds,10:F3} s{time.Usage.Allocated / 1048576.0,10:F1} MiB")),
    ];
}
