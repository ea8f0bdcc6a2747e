using System.ComponentModel;

namespace Site.Build.Planning.Api.Json;

/// <summary>A column for a release of a product.</summary>
internal sealed record ProductColumnEntry
{
    [Description("Id of the product.")]
    public required string Product { get; init; }

    [Description("The release.")]
    public required string Release { get; init; }
}
