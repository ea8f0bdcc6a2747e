using Spectre.Console;

namespace Site.Cli.Reporting;

/// <summary>Lines with bars that grow, for a terminal.</summary>
internal sealed class LiveBoard(IAnsiConsole console) : IProgressBoard
{
    private ProgressContext? _context;
    private readonly Dictionary<string, ProgressTask> _tasks = [];

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
        if (_context?.AddTask(Markup.Escape(stage), maxValue: Math.Max(1, count)) is { } task)
        {
            task.IsIndeterminate = count == 0;
            _tasks[stage] = task;
        }
    }

    /// <inheritdoc />
    public void Advance(string stage) => _tasks.GetValueOrDefault(stage)?.Increment(1);

    /// <inheritdoc />
    public void End(string stage, TimeSpan elapsed)
    {
        if (_tasks.GetValueOrDefault(stage) is { } task)
        {
            task.IsIndeterminate = false;
            task.Value = task.MaxValue;
            task.StopTask();
        }
    }
}
