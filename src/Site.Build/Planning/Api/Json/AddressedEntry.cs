using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Site.Build.Planning.Api.Json;

/// <summary>Something that has an address in the site.</summary>
internal abstract record AddressedEntry
{
    [JsonPropertyOrder(1), StringSyntax(StringSyntaxAttribute.Uri)]
    [Description("Its address, relative to this file.")]
    public required string Href { get; init; }

    [JsonPropertyOrder(1), StringSyntax(StringSyntaxAttribute.Uri)]
    [Description("Its full address; only when the site was built with a base URL.")]
    public string? Url { get; init; }
}
