using System.ComponentModel;

namespace Site.Build.Planning.Api.Json;

/// <summary>One product with its releases.</summary>
internal sealed record ProductReleasesDocument : ApiDocument
{
    [Description("The product.")]
    public required ProductEntry Product { get; init; }
}
