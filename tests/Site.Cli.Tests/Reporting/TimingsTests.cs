using Site.Cli.Reporting;

namespace Site.Cli.Tests.Reporting;

public sealed class TimingsTests
{
    [Fact]
    public void Each_stage_says_its_time_its_CPU_time_and_its_memory()
    {
        var time = new StageTime("Parse", TimeSpan.FromMilliseconds(1456)) { Usage = new ProcessUsage(TimeSpan.FromMilliseconds(1065), 409L * 1024 * 1024) };

        Assert.Equal(
            [
                "Stage         elapsed         CPU     allocated",
                "Parse         1.456 s     1.065 s     409.0 MiB",
            ],
            Timings.Lines([time]));
    }

    [Fact]
    public void A_stage_is_charged_with_what_was_used_while_it_ran()
    {
        var used = new Queue<ProcessUsage>([new(TimeSpan.FromSeconds(1), 100), new(TimeSpan.FromSeconds(3), 150)]);
        var watch = new BuildWatch(new SilentBoard(), FixedClock.Day, CancellationToken.None, used.Dequeue);

        watch.Begin("Parse", 1);
        watch.End("Parse");

        Assert.Equal(new ProcessUsage(TimeSpan.FromSeconds(2), 50), Assert.Single(watch.Times).Usage);
    }
}
