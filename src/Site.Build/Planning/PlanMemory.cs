namespace Site.Build.Planning;

/// <summary>What PLAN worked out in the build before.</summary>
internal sealed class PlanMemory
{
    /// <summary>Where it put the theme's assets.</summary>
    public ThemeMemory Theme { get; } = new();

    /// <summary>What it made of the tracker and of what has a date.</summary>
    public FactMemory Facts { get; } = new();

    /// <summary>Which letters the index A–Z has.</summary>
    public LetterMemory Letters { get; } = new();

    /// <summary>In which order it put the paths.</summary>
    public PathMemory Paths { get; } = new();
}
