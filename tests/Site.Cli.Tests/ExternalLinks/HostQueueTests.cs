using Site.Cli.ExternalLinks;

namespace Site.Cli.Tests.ExternalLinks;

public sealed class HostQueueTests
{
    private static readonly Uri One = new("https://one.example/");
    private readonly JumpingClock _clock = new();

    [Fact]
    public async Task Between_two_requests_to_one_host_there_is_a_pause()
    {
        var queue = new HostQueue(TimeSpan.FromSeconds(1), _clock);
        await AskAsync(queue, One);
        await AskAsync(queue, new Uri("https://ONE.example:8443/other"));
        Assert.Equal([TimeSpan.FromSeconds(1)], _clock.Waits);
    }

    [Fact]
    public async Task Another_host_is_not_waited_for()
    {
        var queue = new HostQueue(TimeSpan.FromSeconds(1), _clock);
        await AskAsync(queue, One);
        await AskAsync(queue, new Uri("https://two.example/"));
        Assert.Empty(_clock.Waits);
    }

    [Fact]
    public async Task A_longer_pause_is_kept()
    {
        var queue = new HostQueue(TimeSpan.FromSeconds(1), _clock);
        await AskAsync(queue, One);
        await queue.PauseAsync(One, TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
        await AskAsync(queue, One);
        Assert.Equal([TimeSpan.FromSeconds(30)], _clock.Waits);
    }

    private static Task<int> AskAsync(HostQueue queue, Uri address) =>
        queue.InTurnAsync(address, () => Task.FromResult(0), TestContext.Current.CancellationToken);
}
