using Site.Build;

namespace Site.Browser.Tests.Serving;

/// <summary>Lets a build go on without a word.</summary>
internal sealed class QuietObserver : IBuildObserver
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
