using System.Collections.Immutable;
using Site.Build;

namespace Site.Cli.Reporting;

/// <summary>Watches a build: times its stages, shows them on a board, and ends it when it is cancelled.</summary>
internal sealed class BuildWatch(IProgressBoard board, TimeProvider clock, CancellationToken cancellation, Func<ProcessUsage>? usage = null) : IBuildObserver
{
    private readonly List<StageTime> _times = [];
    private readonly Dictionary<string, int> _open = [];
    private int _running = -1;
    private long _began;
    private ProcessUsage _before;

    /// <summary>How long each stage took, in the order in which they began.</summary>
    public ImmutableArray<StageTime> Times => [.. _times];

    /// <summary>A watch of the same board that has seen nothing yet.</summary>
    public BuildWatch Anew() => new(board, clock, cancellation, usage);

    /// <inheritdoc />
    public void Begin(BuildStage stage, int count) => Begin(stage.ToString(), count);

    /// <summary>A stage begins that is none of the line's, or goes on.</summary>
    public void Begin(string stage, int count)
    {
        cancellation.ThrowIfCancellationRequested();
        Settle();
        if (!_open.TryGetValue(stage, out _running))
        {
            _open[stage] = _running = _times.Count;
            _times.Add(new StageTime(stage, TimeSpan.Zero));
            board.Begin(stage, count);
        }

        _before = usage?.Invoke() ?? default;
        _began = clock.GetTimestamp();
    }

    /// <inheritdoc />
    /// <exception cref="OperationCanceledException">The build was cancelled: the line has no other ear for it.</exception>
    public void Advance()
    {
        cancellation.ThrowIfCancellationRequested();
        board.Advance(_times[_running].Stage);
    }

    /// <inheritdoc />
    public void End(BuildStage stage) => End(stage.ToString());

    /// <summary>A stage is over.</summary>
    public void End(string stage)
    {
        Settle();
        _open.Remove(stage, out var index);
        board.End(stage, _times[index].Elapsed);
    }

    /// <summary>Counts what passed since the running stage began, or went on, for it.</summary>
    private void Settle()
    {
        if (_running >= 0)
        {
            var time = _times[_running];
            _times[_running] = time with { Elapsed = time.Elapsed + clock.GetElapsedTime(_began), Usage = time.Usage.Plus(usage?.Invoke().Since(_before) ?? default) };
            _running = -1;
        }
    }
}
