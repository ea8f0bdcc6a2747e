using System.Collections.Concurrent;

namespace Site.Cli.ExternalLinks;

/// <summary>Lets one request at a time go to each host, with a pause between two.</summary>
internal sealed class HostQueue(TimeSpan delay, TimeProvider clock)
{
    private readonly ConcurrentDictionary<string, Lane> _lanes = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Makes a request when it is its turn.</summary>
    public async Task<T> InTurnAsync<T>(Uri address, Func<Task<T>> request, CancellationToken cancellation)
    {
        var lane = LaneOf(address);
        await lane.Turn.WaitAsync(cancellation);
        try
        {
            var pause = lane.FreeAt - clock.GetUtcNow();
            if (pause > TimeSpan.Zero)
            {
                await Task.Delay(pause, clock, cancellation);
            }

            return await request();
        }
        finally
        {
            lane.FreeAt = clock.GetUtcNow() + delay;
            lane.Turn.Release();
        }
    }

    /// <summary>Leaves a host alone for a while.</summary>
    public async Task PauseAsync(Uri address, TimeSpan pause, CancellationToken cancellation)
    {
        var lane = LaneOf(address);
        await lane.Turn.WaitAsync(cancellation);
        var until = clock.GetUtcNow() + pause;
        lane.FreeAt = until > lane.FreeAt ? until : lane.FreeAt;
        lane.Turn.Release();
    }

    private Lane LaneOf(Uri address) => _lanes.GetOrAdd(address.IdnHost, _ => new Lane());

    private sealed class Lane
    {
        public SemaphoreSlim Turn { get; } = new(1);

        public DateTimeOffset FreeAt { get; set; }
    }
}
