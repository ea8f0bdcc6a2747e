using System.Collections.Immutable;
using Site.Model.Content;
using Site.Model.Text;

namespace Site.Model.Support;

/// <summary>An ioctl or a capability of the kernel's KVM API document.</summary>
public sealed record KvmInterface
{
    /// <summary>Its name: <c>KVM_CREATE_VM</c>, <c>KVM_CAP_SPLIT_IRQCHIP</c>.</summary>
    [FrontMatterKey("Its name.", Required = true)]
    public required Located<string> Name { get; init; }

    /// <summary>What it is.</summary>
    [FrontMatterKey("What it is.", Required = true)]
    public required KvmInterfaceKind Kind { get; init; }

    /// <summary>The number of its section in the document. Numbers are not unique there.</summary>
    [FrontMatterKey("The number of its section in the document.", Required = true)]
    public required Located<string> Section { get; init; }

    /// <summary>What it is issued to or enabled on; empty when upstream does not say.</summary>
    [FrontMatterKey("What it is issued to or enabled on; left out: upstream does not say.")]
    public ImmutableArray<KvmTarget> Targets { get; init; } = [];

    /// <summary>How the architectures are to be read.</summary>
    [FrontMatterKey("How the architectures are to be read.", Required = true)]
    public required ArchitectureCoverage Coverage { get; init; }

    /// <summary>The architectures that are listed.</summary>
    [FrontMatterKey("The architectures that are listed.")]
    public ImmutableArray<Architecture> Architectures { get; init; } = [];

    /// <summary>Upstream's own words for the architectures, where they are others than those listed.</summary>
    [FrontMatterKey("Upstream's own words for the architectures, where they are others than those listed.")]
    public string? UpstreamArchitectures { get; init; }

    /// <summary>Whether every kernel with API version 12 has the ioctl.</summary>
    [FrontMatterKey("Whether every kernel with API version 12 has the ioctl.")]
    public bool Basic { get; init; }

    /// <summary>The capabilities that tell of the ioctl.</summary>
    [FrontMatterKey("The capabilities that tell of the ioctl.")]
    public ImmutableArray<string> Capabilities { get; init; } = [];

    /// <summary>Upstream's own words for the capabilities, where they are more than a name.</summary>
    [FrontMatterKey("Upstream's own words for the capabilities, where they are more than names.")]
    public string? UpstreamCapabilities { get; init; }
}
