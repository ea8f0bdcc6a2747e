using System.Collections.Immutable;
using Site.Build;

namespace Site.Cli.Reporting;

/// <summary>Watches a build: times its stages, shows them on a board, and ends it when it is cancelled.</summary>
internal sealed class BuildWatch(IProgressBoard board, TimeProvider clock, CancellationToken cancellation, Func<ProcessUsage>? usage = null) : IBuildObserver
{
    private readonly List<StageTime> _times = [];
    private string _stage = "";
    private long _began;
    private ProcessUsage _before;

    /// <summary>How long each stage took, in order.</summary>
    public ImmutableArray<StageTime> Times => [.. _times];

    /// <summary>A watch of the same board that has seen nothing yet.</summary>
    public BuildWatch Anew() => new(board, clock, cancellation, usage);

    /// <inheritdoc />
    public void Begin(BuildStage stage, int count) => Begin(stage.ToString(), count);

    /// <summary>A stage begins that is none of the line's.</summary>
    public void Begin(string stage, int count)
    {
        cancellation.ThrowIfCancellationRequested();
        _stage = stage;
        _before = usage?.Invoke() ?? default;
        _began = clock.GetTimestamp();
        board.Begin(stage, count);
    }

    /// <inheritdoc />
    /// <exception cref="OperationCanceledException">The build was cancelled: the line has no other ear for it.</exception>
    public void Advance()
    {
        cancellation.ThrowIfCancellationRequested();
        board.Advance();
    }

    /// <inheritdoc />
    public void End(BuildStage stage) => End();

    /// <summary>The running stage is over.</summary>
    public void End()
    {
        var elapsed = clock.GetElapsedTime(_began);
        _times.Add(new StageTime(_stage, elapsed) { Usage = usage?.Invoke().Since(_before) ?? default });
        board.End(elapsed);
    }
}
