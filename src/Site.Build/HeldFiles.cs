using System.Collections.Immutable;
using Site.Model.Output;

namespace Site.Build;

/// <summary>Holds a site in memory.</summary>
internal sealed class HeldFiles : IOutputSink
{
    private readonly List<OutputFile> _files = [];

    /// <summary>The files, by path, in the order of a plan.</summary>
    public ImmutableArray<OutputFile> ByPath => [.. _files.OrderBy(file => file.Path, StringComparer.OrdinalIgnoreCase)];

    /// <inheritdoc />
    public void Begin(ImmutableArray<string> paths) => _files.EnsureCapacity(paths.Length);

    /// <inheritdoc />
    public void Take(ImmutableArray<OutputFile> files) => _files.AddRange(files);
}
