using System.Collections.Immutable;
using System.ComponentModel;

namespace Site.Build.Planning.Api.Json;

/// <summary>A product.</summary>
internal sealed record ProductEntry : AddressedEntry
{
    [Description("Stable id.")]
    public required string Id { get; init; }

    [Description("Its name.")]
    public required string Name { get; init; }

    [Description("What its releases are called: KVM's are Linux.")]
    public required string ReleaseName { get; init; }

    [Description("Id of the product it is a part of.")]
    public string? PartOf { get; init; }

    [Description("What it is, in a sentence.")]
    public required string Description { get; init; }

    [Description("Its releases, oldest first.")]
    public required ImmutableArray<ReleaseEntry> Releases { get; init; }
}
