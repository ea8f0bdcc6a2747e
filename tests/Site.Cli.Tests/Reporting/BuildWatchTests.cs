using System.Globalization;
using Site.Build;
using Site.Cli.Reporting;

namespace Site.Cli.Tests.Reporting;

public sealed class BuildWatchTests
{
    [Fact]
    public void Each_stage_leaves_a_plain_line_and_its_time()
    {
        using var text = new StringWriter { NewLine = "\n" };
        var watch = new BuildWatch(new PlainBoard(text), FixedClock.Day, CancellationToken.None);
        watch.Begin(BuildStage.Read, 0);
        watch.End(BuildStage.Read);
        watch.Begin(BuildStage.Parse, 1234);
        watch.Advance();
        watch.End(BuildStage.Parse);
        Assert.Equal("Read                  0.00 s\nParse       1,234     0.00 s\n", text.ToString());
        Assert.Equal(["Read", "Parse"], watch.Times.Select(time => time.Stage));
    }

    [Fact]
    public void Stages_that_take_turns_leave_one_line_and_one_time_each()
    {
        using var text = new StringWriter { NewLine = "\n" };
        var used = new Queue<ProcessUsage>("0 10 10 13 13 14 14 19".Split(' ').Select(bytes => new ProcessUsage(TimeSpan.Zero, long.Parse(bytes, CultureInfo.InvariantCulture))));
        var watch = new BuildWatch(new PlainBoard(text), FixedClock.Day, CancellationToken.None, used.Dequeue);
        watch.Begin(BuildStage.Render, 20);
        watch.Begin(BuildStage.Check, 7);
        watch.Begin(BuildStage.Render, 20);
        watch.Begin(BuildStage.Check, 7);
        watch.End(BuildStage.Render);
        watch.End(BuildStage.Check);
        Assert.Equal("Render         20     0.00 s\nCheck           7     0.00 s\n", text.ToString());
        Assert.Equal([11, 8], watch.Times.Select(time => time.Usage.Allocated));
    }

    [Fact]
    public void A_stage_that_begins_anew_after_its_end_is_another()
    {
        var watch = new BuildWatch(new SilentBoard(), FixedClock.Day, CancellationToken.None);
        watch.Begin(BuildStage.Read, 0);
        watch.End(BuildStage.Read);
        watch.Begin(BuildStage.Read, 0);
        watch.End(BuildStage.Read);
        Assert.Equal(["Read", "Read"], watch.Times.Select(time => time.Stage));
    }

    [Fact]
    public void A_cancelled_build_ends_at_its_next_step()
    {
        var watch = new BuildWatch(new SilentBoard(), FixedClock.Day, new CancellationToken(canceled: true));
        Assert.Throws<OperationCanceledException>(() => watch.Begin(BuildStage.Read, 0));
        Assert.Throws<OperationCanceledException>(watch.Advance);
    }
}
