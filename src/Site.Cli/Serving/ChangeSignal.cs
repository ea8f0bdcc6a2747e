using System.Collections.Immutable;
using System.Threading.Channels;

namespace Site.Cli.Serving;

/// <summary>Gathers changes that come close together into one.</summary>
internal sealed class ChangeSignal(TimeProvider clock)
{
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(5);

    // What was read of a file that is still being written is told only when the file has not been written for so long.
    private static readonly TimeSpan Settled = TimeSpan.FromMilliseconds(200);

    private readonly Channel<bool> _changes = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly Lock _gate = new();
    private readonly HashSet<string> _paths = new(StringComparer.Ordinal);
    private bool _isAnything;
    private long _last;

    /// <summary>Something changed.</summary>
    /// <param name="path">The full path of the file or folder; null when anything may have changed.</param>
    public void Raise(string? path)
    {
        lock (_gate)
        {
            _isAnything |= path is null;
            _paths.Add(path ?? "");
        }

        Volatile.Write(ref _last, clock.GetTimestamp());
        _changes.Writer.TryWrite(true);
    }

    /// <summary>Waits for a change, then until none has come for a moment: an editor or a checkout writes many files, some of them in parts.</summary>
    /// <returns>The full paths of all that changed since the last wait; null when anything may have changed.</returns>
    public async Task<ImmutableArray<string>?> WaitAsync(CancellationToken cancellation)
    {
        await _changes.Reader.ReadAsync(cancellation);
        while (Quiet - clock.GetElapsedTime(Volatile.Read(ref _last)) is { Ticks: > 0 } rest)
        {
            await Task.Delay(rest, clock, cancellation);
        }

        // What came meanwhile is in what is read from now on.
        _changes.Reader.TryRead(out _);
        return Take();
    }

    private ImmutableArray<string>? Take()
    {
        lock (_gate)
        {
            ImmutableArray<string>? taken = _isAnything ? null : [.. _paths];
            _paths.Clear();
            _isAnything = false;
            return taken;
        }
    }

    /// <summary>Whether nothing changes for a while: bad news can wait so long, since a file that is half written is soon whole.</summary>
    public async Task<bool> IsSettledAsync(CancellationToken cancellation)
    {
        try
        {
            await _changes.Reader.WaitToReadAsync(cancellation).AsTask().WaitAsync(Settled, clock, cancellation);
            return false;
        }
        catch (TimeoutException)
        {
            return true;
        }
    }
}
