using System.Collections.Immutable;
using System.ComponentModel;

namespace Site.Build.Planning.Api.Json;

/// <summary>All products with their releases.</summary>
internal sealed record ReleasesDocument : ApiDocument
{
    [Description("The products that have releases, in the site's order.")]
    public required ImmutableArray<ProductEntry> Products { get; init; }
}
