namespace Site.Cli.Reporting;

/// <summary>Shows nothing.</summary>
internal sealed class SilentBoard : IProgressBoard
{
    /// <inheritdoc />
    public Task<T> WhileAsync<T>(Func<Task<T>> work) => work();

    /// <inheritdoc />
    public void Begin(string stage, int count)
    {
    }

    /// <inheritdoc />
    public void Advance(string stage)
    {
    }

    /// <inheritdoc />
    public void End(string stage, TimeSpan elapsed)
    {
    }
}
