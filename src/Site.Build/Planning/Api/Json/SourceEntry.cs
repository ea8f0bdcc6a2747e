using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace Site.Build.Planning.Api.Json;

/// <summary>A source that is cited.</summary>
internal sealed record SourceEntry
{
    [Description("Its key in the bibliography (references.json, references.bib).")]
    public required string Key { get; init; }

    [Description("Where in the source; missing for the whole.")]
    public string? Locator { get; init; }

    [Description("Its title.")]
    public required string Title { get; init; }

    [StringSyntax(StringSyntaxAttribute.Uri)]
    [Description("Its address on the web.")]
    public string? Url { get; init; }

    [StringSyntax(StringSyntaxAttribute.Uri)]
    [Description("An archived copy.")]
    public string? ArchiveUrl { get; init; }

    [StringSyntax(StringSyntaxAttribute.Uri)]
    [Description("Its page in this site, relative to this file.")]
    public string? Href { get; init; }
}
