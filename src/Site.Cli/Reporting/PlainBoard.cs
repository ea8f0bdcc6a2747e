using System.Globalization;

namespace Site.Cli.Reporting;

/// <summary>A line for each stage when it is over, for logs and pipes.</summary>
internal sealed class PlainBoard(TextWriter writer) : IProgressBoard
{
    private readonly Dictionary<string, int> _counts = [];

    /// <inheritdoc />
    public Task<T> WhileAsync<T>(Func<Task<T>> work) => work();

    /// <inheritdoc />
    public void Begin(string stage, int count) => _counts[stage] = count;

    /// <inheritdoc />
    public void Advance(string stage)
    {
    }

    /// <inheritdoc />
    public void End(string stage, TimeSpan elapsed)
    {
        var count = _counts[stage] == 0 ? "" : _counts[stage].ToString("N0", CultureInfo.InvariantCulture);
        writer.WriteLine($"{stage,-9}{count,8}{Count.Of(elapsed),11}");
    }
}
