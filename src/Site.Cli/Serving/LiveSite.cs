using System.Collections.Concurrent;
using System.Threading.Channels;

namespace Site.Cli.Serving;

/// <summary>The site as it is now, and those who want to know when it changes.</summary>
internal sealed class LiveSite
{
    private readonly ConcurrentDictionary<Channel<SiteState>, bool> _listeners = new();
    private volatile SiteState _state = SiteState.Nothing;

    /// <summary>The state now.</summary>
    public SiteState State => _state;

    /// <summary>Puts a new state in place and tells everyone. Called by one thread at a time.</summary>
    public void Publish(SiteState state)
    {
        _state = state;
        foreach (var listener in _listeners.Keys)
        {
            listener.Writer.TryWrite(state);
        }
    }

    /// <summary>The state now, then each new one; a listener that is slow misses all but the newest. Null when nothing happened for the given time.</summary>
    public async IAsyncEnumerable<SiteState?> ListenAsync(
        TimeSpan patience, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        var channel = Channel.CreateBounded<SiteState>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropOldest });
        _listeners[channel] = true;
        try
        {
            yield return _state;
            while (!cancellation.IsCancellationRequested)
            {
                yield return await NextAsync(channel.Reader, patience, cancellation);
            }
        }
        finally
        {
            _listeners.TryRemove(channel, out _);
        }
    }

    private static async Task<SiteState?> NextAsync(ChannelReader<SiteState> reader, TimeSpan patience, CancellationToken cancellation)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(patience);
        try
        {
            return await reader.ReadAsync(limit.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return null;
        }
    }
}
