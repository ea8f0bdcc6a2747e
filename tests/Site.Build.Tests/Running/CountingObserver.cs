namespace Site.Build.Tests.Running;

/// <summary>Counts what a build tells, and does something at each step.</summary>
/// <param name="atStep">What to do; told how many steps there were.</param>
internal sealed class CountingObserver(Action<int>? atStep = null) : IBuildObserver
{
    private int _steps;

    public List<BuildStage> Begun { get; } = [];

    public List<BuildStage> Ended { get; } = [];

    public int Steps => _steps;

    public void Begin(BuildStage stage, int count) => Begun.Add(stage);

    public void Advance() => atStep?.Invoke(Interlocked.Increment(ref _steps));

    public void End(BuildStage stage) => Ended.Add(stage);
}
