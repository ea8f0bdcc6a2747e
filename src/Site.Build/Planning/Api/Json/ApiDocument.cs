using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Site.Build.Planning.Api.Json;

/// <summary>A JSON file. The properties of these records name the keys of the file and of its schema alike.</summary>
internal abstract record ApiDocument
{
    [JsonPropertyName("$schema"), JsonPropertyOrder(-1), StringSyntax(StringSyntaxAttribute.Uri)]
    [Description("The schema of this file, relative to it.")]
    public required string Schema { get; init; }
}
