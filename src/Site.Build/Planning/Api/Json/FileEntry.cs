using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace Site.Build.Planning.Api.Json;

/// <summary>A file for programs.</summary>
internal sealed record FileEntry : AddressedEntry
{
    [Description("Its name.")]
    public required string Title { get; init; }

    [Description("What it holds, in a sentence.")]
    public required string Description { get; init; }

    [Description("Its media type.")]
    public required string MediaType { get; init; }

    [StringSyntax(StringSyntaxAttribute.Uri)]
    [Description("Its JSON Schema, relative to this file; only of JSON.")]
    public string? SchemaHref { get; init; }
}
