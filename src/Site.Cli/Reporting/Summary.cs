using System.Collections.Immutable;

namespace Site.Cli.Reporting;

/// <summary>What a command says last.</summary>
internal static class Summary
{
    /// <summary>The lines: what was built, what was checked, what is wrong, how long it took and how much memory.</summary>
    /// <param name="report">The report.</param>
    /// <param name="outcome">What became of the site, in a few words: <c>written to output</c>.</param>
    /// <param name="times">How long each stage took.</param>
    /// <param name="peakMemory">The most memory the process has had, in bytes.</param>
    /// <param name="ink">How to color it.</param>
    public static IEnumerable<string> Lines(Report report, string outcome, ImmutableArray<StageTime> times, long peakMemory, Ink ink)
    {
        var figures = report.Figures;
        yield return $"{Count.Of(figures.Pages, "page")} from {Count.Of(figures.ContentFiles, "content file")}, {outcome}";
        yield return $"{Count.Of(figures.LinksResolved, "link")} resolved, {Count.Of(figures.LinksChecked, "link")} checked";
        var total = times.Aggregate(TimeSpan.Zero, (sum, time) => sum + time.Elapsed);
        var stages = string.Join(", ", times.Select(time => $"{time.Stage.ToLowerInvariant()} {Count.Of(time.Elapsed)}"));
        yield return $"{Count.Of(total)} ({stages}), peak memory {Count.OfBytes(peakMemory)}";
        yield return (report.Errors, report.Warnings) switch
        {
            ( > 0, _) => ink.Red(report.Counts),
            (_, > 0) => ink.Yellow(report.Counts),
            _ => ink.Green(report.Counts),
        };
    }
}
