using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace Site.Build.Planning.Api.Json;

/// <summary>A text of SUPPORT.md.</summary>
internal sealed record XenReleaseEntry
{
    [Description("The release, or unstable for the development branch.")]
    public required string Version { get; init; }

    [Description("Id of the release in releases.json; missing where it is not there.")]
    public string? Release { get; init; }

    [StringSyntax(StringSyntaxAttribute.Uri)]
    [Description("Upstream's page of the text.")]
    public required string Document { get; init; }

    [Description("When the text was read.")]
    public required DateEntry AsOf { get; init; }
}
