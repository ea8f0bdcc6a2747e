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
    public void A_cancelled_build_ends_at_its_next_step()
    {
        var watch = new BuildWatch(new SilentBoard(), FixedClock.Day, new CancellationToken(canceled: true));
        Assert.Throws<OperationCanceledException>(() => watch.Begin(BuildStage.Read, 0));
        Assert.Throws<OperationCanceledException>(watch.Advance);
    }
}
