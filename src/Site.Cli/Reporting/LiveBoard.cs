using Spectre.Console;

namespace Site.Cli.Reporting;

/// <summary>Lines with bars that grow, for a terminal.</summary>
internal sealed class LiveBoard(IAnsiConsole console) : IProgressBoard
{
    private ProgressContext? _context;
    private ProgressTask? _task;

    /// <inheritdoc />
    public Task<T> WhileAsync<T>(Func<Task<T>> work) =>
        console.Progress()
            .Columns(new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn(), new PercentageColumn(), new ElapsedTimeColumn())
            .StartAsync(async context =>
            {
                _context = context;
                // Off the thread that draws, which the work would keep from drawing.
                return await Task.Run(work);
            });

    /// <inheritdoc />
    public void Begin(string stage, int count)
    {
        _task = _context?.AddTask(Markup.Escape(stage), maxValue: Math.Max(1, count));
        if (_task is not null)
        {
            _task.IsIndeterminate = count == 0;
        }
    }

    /// <inheritdoc />
    public void Advance() => _task?.Increment(1);

    /// <inheritdoc />
    public void End(TimeSpan elapsed)
    {
        if (_task is { } task)
        {
            task.IsIndeterminate = false;
            task.Value = task.MaxValue;
            task.StopTask();
        }
    }
}
