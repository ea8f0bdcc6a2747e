using Site.Build;

namespace Site.Specs.Running;

/// <summary>Listens and says nothing.</summary>
internal sealed class SilentObserver : IBuildObserver
{
    public void Begin(BuildStage stage, int count)
    {
    }

    public void Advance()
    {
    }

    public void End(BuildStage stage)
    {
    }
}
