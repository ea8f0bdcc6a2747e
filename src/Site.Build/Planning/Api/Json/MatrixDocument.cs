using System.ComponentModel;

namespace Site.Build.Planning.Api.Json;

/// <summary>The tracker's matrices.</summary>
internal sealed record MatrixDocument : ApiDocument
{
    [Description("Features by products, for the newest release of each on the day of the build.")]
    public required ProductMatrixEntry Products { get; init; }

    [Description("Features by host architectures, for the newest release of one product.")]
    public required ArchitectureMatrixEntry Architectures { get; init; }

    [Description("The rows of Xen's support statement by its releases; missing when it was not imported.")]
    public XenMatrixEntry? Xen { get; init; }
}
