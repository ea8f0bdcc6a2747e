using System.Collections.Immutable;
using Site.Model.Content;
using Site.Model.Text;

namespace Site.Model.Support;

/// <summary>What the kernel's KVM API document lists.</summary>
public sealed record KvmApi
{
    /// <summary>The Linux release the document is of.</summary>
    [FrontMatterKey("The Linux release the document is of.", Required = true)]
    public required Located<string> Linux { get; init; }

    /// <summary>Upstream's page of the document.</summary>
    [FrontMatterKey("Upstream's page of the document.", Required = true)]
    public required Uri Document { get; init; }

    /// <summary>Its ioctls and capabilities, in the document's order.</summary>
    [FrontMatterKey("Its ioctls and capabilities, in the document's order.", Required = true)]
    public ImmutableArray<KvmInterface> Interfaces { get; init; } = [];
}
