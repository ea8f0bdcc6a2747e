using Site.Model.Text;

namespace Site.Model.Content;

/// <summary>One thing a feature needs; exactly one of feature, product, kconfig, hardware and text is set.</summary>
public sealed record Requirement
{
    /// <summary>Id of another feature.</summary>
    [FrontMatterKey("Id of another feature.")]
    public Located<string>? Feature { get; init; }

    /// <summary>Id of a product, whose release <see cref="Since"/> is needed.</summary>
    [FrontMatterKey("Id of a product; since says which release of it.")]
    public Located<string>? Product { get; init; }

    /// <summary>The first release of <see cref="Product"/> that will do.</summary>
    [FrontMatterKey("The first release of the product that will do.")]
    public Located<string>? Since { get; init; }

    /// <summary>Kernel configuration.</summary>
    [FrontMatterKey("Kernel or hypervisor configuration.")]
    public Located<string>? Kconfig { get; init; }

    /// <summary>Hardware.</summary>
    [FrontMatterKey("Hardware, by its usual name: Intel VT-x, AMD-Vi.")]
    public Located<string>? Hardware { get; init; }

    /// <summary>Anything else.</summary>
    [FrontMatterKey("Anything else, in a few words.", MaxLength = 200)]
    public Located<string>? Text { get; init; }
}
