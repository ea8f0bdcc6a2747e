using Site.Cli.Serving;

namespace Site.Cli.Tests.Serving;

public sealed class ChangeSignalTests
{
    [Fact]
    public async Task Changes_that_come_together_are_one()
    {
        var clock = new JumpingClock();
        var signal = new ChangeSignal(clock);
        signal.Raise("/a.md");
        signal.Raise("/a.md");
        await signal.WaitAsync(TestContext.Current.CancellationToken);
        var next = signal.WaitAsync(TestContext.Current.CancellationToken);
        Assert.False(next.IsCompleted);
        signal.Raise("/a.md");
        await next;
    }

    [Fact]
    public async Task It_is_settled_when_nothing_changes_for_a_while()
    {
        var signal = new ChangeSignal(new JumpingClock());
        Assert.True(await signal.IsSettledAsync(TestContext.Current.CancellationToken));
        signal.Raise("/a.md");
        Assert.False(await signal.IsSettledAsync(TestContext.Current.CancellationToken));
        await signal.WaitAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task It_tells_what_changed_since_the_last_wait()
    {
        var signal = new ChangeSignal(new JumpingClock());
        signal.Raise("/a.md");
        signal.Raise("/b.md");
        signal.Raise("/a.md");
        Assert.Equal(["/a.md", "/b.md"], (await signal.WaitAsync(TestContext.Current.CancellationToken))!.Value.Order());
        signal.Raise("/a.md");
        signal.Raise(null);
        Assert.Null(await signal.WaitAsync(TestContext.Current.CancellationToken));
        signal.Raise("/c.md");
        Assert.Equal(["/c.md"], await signal.WaitAsync(TestContext.Current.CancellationToken));
    }
}
