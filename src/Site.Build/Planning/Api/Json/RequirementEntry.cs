using System.ComponentModel;

namespace Site.Build.Planning.Api.Json;

/// <summary>One thing a feature needs. Exactly one of feature, product, kconfig, hardware and text is there.</summary>
internal sealed record RequirementEntry
{
    [Description("Id of another feature.")]
    public string? Feature { get; init; }

    [Description("Id of a product.")]
    public string? Product { get; init; }

    [Description("The first release of the product that will do.")]
    public string? Since { get; init; }

    [Description("Kernel or hypervisor configuration.")]
    public string? Kconfig { get; init; }

    [Description("Hardware.")]
    public string? Hardware { get; init; }

    [Description("Anything else.")]
    public string? Text { get; init; }
}
