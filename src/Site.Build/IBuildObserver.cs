namespace Site.Build;

/// <summary>Told how a build goes on; the place for clocks and progress lines.</summary>
public interface IBuildObserver
{
    /// <summary>A stage begins, with this many things to do; or goes on, when it has begun and not ended: RENDER, CHECK and WRITE take turns.</summary>
    void Begin(BuildStage stage, int count);

    /// <summary>One more thing of the running stage is done. Called from several threads at once.</summary>
    void Advance();

    /// <summary>A stage is over, the running one or one that waited for its turn.</summary>
    void End(BuildStage stage);
}
