using System.Collections.Immutable;
using Site.Search;

namespace Site.Build.Planning;

/// <summary>What PLAN worked out in the build before.</summary>
/// <param name="isUsedOnce">Whether there is no build to come: then the search index lets go of what it is made of.</param>
internal sealed class PlanMemory(bool isUsedOnce = false)
{
    /// <summary>Where it put the theme's assets.</summary>
    public ThemeMemory Theme { get; } = new();

    /// <summary>What it made of the tracker and of what has a date.</summary>
    public FactMemory Facts { get; } = new();

    /// <summary>Which letters the index A–Z has.</summary>
    public StampMemory<ImmutableArray<string>> Letters { get; } = new();

    /// <summary>What the search index knows of each page; null when that is not to be kept.</summary>
    public StampMemory<SearchMemory>? Searched { get; } = isUsedOnce ? null : new();

    /// <summary>In which order it put the paths.</summary>
    public PathMemory Paths { get; } = new();
}
