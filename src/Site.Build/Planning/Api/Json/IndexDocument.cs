using System.Collections.Immutable;
using System.ComponentModel;

namespace Site.Build.Planning.Api.Json;

/// <summary>The list of what there is.</summary>
internal sealed record IndexDocument : ApiDocument
{
    [Description("The version of the format. Keys may be added within a version; none is renamed, removed or given another meaning.")]
    public required int Version { get; init; }

    [Description("The site's name.")]
    public required string Title { get; init; }

    [Description("What the site is, in a sentence.")]
    public required string Description { get; init; }

    [Description("The day of the build.")]
    public required DateOnly Built { get; init; }

    [Description("The files of which there is one, or one for each product or area.")]
    public required ImmutableArray<FileEntry> Files { get; init; }

    [Description("The files of which there is one for each feature.")]
    public required ImmutableArray<FamilyEntry> Families { get; init; }
}
