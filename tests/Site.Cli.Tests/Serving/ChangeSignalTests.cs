using Site.Cli.Serving;

namespace Site.Cli.Tests.Serving;

public sealed class ChangeSignalTests
{
    [Fact]
    public async Task Changes_that_come_together_are_one()
    {
        var clock = new JumpingClock();
        var signal = new ChangeSignal(clock);
        signal.Raise();
        signal.Raise();
        await signal.WaitAsync(TestContext.Current.CancellationToken);
        var next = signal.WaitAsync(TestContext.Current.CancellationToken);
        Assert.False(next.IsCompleted);
        signal.Raise();
        await next;
    }

    [Fact]
    public async Task It_is_settled_when_nothing_changes_for_a_while()
    {
        var signal = new ChangeSignal(new JumpingClock());
        Assert.True(await signal.IsSettledAsync(TestContext.Current.CancellationToken));
        signal.Raise();
        Assert.False(await signal.IsSettledAsync(TestContext.Current.CancellationToken));
        await signal.WaitAsync(TestContext.Current.CancellationToken);
    }
}
