using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace Site.Build.Planning.Api.Json;

/// <summary>A release.</summary>
internal sealed record ReleaseEntry : AddressedEntry
{
    [Description("Stable id, unique among the releases of all products.")]
    public required string Id { get; init; }

    [Description("Its version, as statements name it.")]
    public required string Version { get; init; }

    [Description("When it was released.")]
    public required DateEntry Date { get; init; }

    [Description("When upstream's full support ends or ended; missing: not known.")]
    public DateEntry? EndOfSupport { get; init; }

    [Description("When upstream's security support ends or ended; missing: not known.")]
    public DateEntry? EndOfSecuritySupport { get; init; }

    [StringSyntax(StringSyntaxAttribute.Uri)]
    [Description("Upstream's own page of it.")]
    public string? UpstreamUrl { get; init; }
}
