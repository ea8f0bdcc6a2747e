using System.Collections.Immutable;
using Site.Model.Output;

namespace Site.Build;

/// <summary>Drops a site's files: for those who want to know only what is wrong with it.</summary>
public sealed class NoFiles : IOutputSink
{
    /// <inheritdoc />
    public void Begin(ImmutableArray<string> paths)
    {
    }

    /// <inheritdoc />
    public void Take(ImmutableArray<OutputFile> files)
    {
    }
}
