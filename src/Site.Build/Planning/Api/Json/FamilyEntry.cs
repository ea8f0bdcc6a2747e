using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace Site.Build.Planning.Api.Json;

/// <summary>Files for programs of which there is one for each feature.</summary>
internal sealed record FamilyEntry
{
    [Description("Their address relative to this file, as a URI template (RFC 6570, level 1): {feature} stands for a feature's id, {product} for a product's.")]
    public required string Template { get; init; }

    [Description("Their name.")]
    public required string Title { get; init; }

    [Description("What each holds, in a sentence.")]
    public required string Description { get; init; }

    [Description("Their media type.")]
    public required string MediaType { get; init; }

    [StringSyntax(StringSyntaxAttribute.Uri)]
    [Description("Their JSON Schema, relative to this file; only of JSON.")]
    public string? SchemaHref { get; init; }
}
