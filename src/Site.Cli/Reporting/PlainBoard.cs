using System.Globalization;

namespace Site.Cli.Reporting;

/// <summary>A line for each stage when it is over, for logs and pipes.</summary>
internal sealed class PlainBoard(TextWriter writer) : IProgressBoard
{
    private string _stage = "";
    private int _count;

    /// <inheritdoc />
    public Task<T> WhileAsync<T>(Func<Task<T>> work) => work();

    /// <inheritdoc />
    public void Begin(string stage, int count) => (_stage, _count) = (stage, count);

    /// <inheritdoc />
    public void Advance()
    {
    }

    /// <inheritdoc />
    public void End(TimeSpan elapsed)
    {
        var count = _count == 0 ? "" : _count.ToString("N0", CultureInfo.InvariantCulture);
        writer.WriteLine($"{_stage,-9}{count,8}{Count.Of(elapsed),11}");
    }
}
