using Site.Cli.Reporting;

namespace Site.Cli.Tests.Reporting;

public sealed class SummaryTests
{
    [Fact]
    public void The_summary_counts_pages_links_and_problems_and_names_times_and_memory()
    {
        StageTime[] times = [new("Read", TimeSpan.FromMilliseconds(120)), new("Parse", TimeSpan.FromSeconds(1.5))];
        var lines = Summary.Lines(Samples.Report, "nothing written", [.. times], 214 * 1048576L, new Ink(false));
        Assert.Equal(
            [
                "5 pages from 3 content files, nothing written",
                "8 links resolved, 13 links checked",
                "1.62 s (read 0.12 s, parse 1.50 s), peak memory 214 MiB",
                "3 errors, 1 warning",
            ],
            lines);
    }
}
