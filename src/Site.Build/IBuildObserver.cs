namespace Site.Build;

/// <summary>Told how a build goes on; the place for clocks and progress lines.</summary>
public interface IBuildObserver
{
    /// <summary>A stage begins, with this many things to do.</summary>
    void Begin(BuildStage stage, int count);

    /// <summary>One more thing of the running stage is done. Called from several threads at once.</summary>
    void Advance();

    /// <summary>The running stage is over.</summary>
    void End(BuildStage stage);
}
