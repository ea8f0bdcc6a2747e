using System.Collections.Immutable;
using Site.Model.Output;

namespace Site.Build;

/// <summary>Holds a site in memory.</summary>
internal sealed class HeldFiles : IOutputSink
{
    private readonly List<OutputFile> _files = [];

    /// <summary>The result of a build with the files it hands on, by path, in the order of a plan; without them where it fails.</summary>
    public static BuildResult Hold(Func<IOutputSink, BuildResult> build)
    {
        var held = new HeldFiles();
        var result = build(held);
        return result.Succeeded ? result with { Files = [.. held._files.OrderBy(file => file.Path, StringComparer.OrdinalIgnoreCase)] } : result;
    }

    /// <inheritdoc />
    public void Begin(ImmutableArray<string> paths) => _files.EnsureCapacity(paths.Length);

    /// <inheritdoc />
    public void Take(ImmutableArray<OutputFile> files) => _files.AddRange(files);
}
