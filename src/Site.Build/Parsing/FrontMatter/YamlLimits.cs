namespace Site.Build.Parsing.FrontMatter;

/// <summary>How much YAML is taken.</summary>
/// <param name="Characters">The most characters.</param>
/// <param name="Depth">The deepest nesting.</param>
/// <param name="Nodes">The most nodes.</param>
internal sealed record YamlLimits(int Characters, int Depth, int Nodes)
{
    /// <summary>For the front matter of a page.</summary>
    public static YamlLimits FrontMatter { get; } = new(64 * 1024, 16, 2_000);

    /// <summary>For a YAML file of its own.</summary>
    public static YamlLimits DataFile { get; } = new(8 * 1024 * 1024, 16, 400_000);
}
