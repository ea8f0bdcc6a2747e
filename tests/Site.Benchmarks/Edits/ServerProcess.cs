using System.Diagnostics;

namespace Site.Benchmarks.Edits;

/// <summary>A running <c>site serve</c>.</summary>
internal sealed class ServerProcess : IDisposable
{
    private readonly Process _process;
    private readonly HttpClient _http = new();
    private readonly TaskCompletionSource<Uri> _address = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private TaskCompletionSource _built = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Starts it on a free port.</summary>
    /// <param name="program">The program.</param>
    /// <param name="content">The content folder.</param>
    public ServerProcess(string program, string content)
    {
        _process = Process.Start(new ProcessStartInfo(program, ["serve", "--content", content, "--port", "0"]) { RedirectStandardOutput = true })!;
        _process.OutputDataReceived += (_, line) => Read(line.Data ?? "");
        _process.BeginOutputReadLine();
    }

    /// <summary>Waits for the first build.</summary>
    public Task<Uri> WaitForStartAsync() => _address.Task;

    /// <summary>What is waited for next is a build that ends from now on.</summary>
    public void ForgetBuilds() => _built = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Waits until a build is whole: the search index made, all pages rendered and checked.</summary>
    /// <param name="patience">How long at most.</param>
    /// <exception cref="TimeoutException">It took longer, or the site can't be built.</exception>
    public Task WaitForBuildAsync(TimeSpan patience) => _built.Task.WaitAsync(patience);

    /// <summary>A page as the server has it now.</summary>
    public async Task<string> GetAsync(string page) => await _http.GetStringAsync(new Uri(await _address.Task, page));

    /// <inheritdoc />
    public void Dispose()
    {
        _process.Kill();
        _process.Dispose();
        _http.Dispose();
    }

    private void Read(string line)
    {
        if (line.StartsWith("Serving ", StringComparison.Ordinal))
        {
            _address.TrySetResult(new Uri(line.Split(' ')[1]));
        }
        else if (line.Contains(" built again, ", StringComparison.Ordinal))
        {
            _built.TrySetResult();
        }
    }
}
