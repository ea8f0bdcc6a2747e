using System.Collections.Immutable;

namespace Site.Build.Planning.Api;

/// <summary>Files for programs of which there is one for each feature.</summary>
/// <param name="Template">Their path, with the variable parts in braces as in RFC 6570.</param>
/// <param name="Kind">What they are.</param>
/// <param name="Title">Their name.</param>
/// <param name="Description">What each holds, in a sentence.</param>
/// <param name="Files">The files.</param>
internal sealed record ApiFamily(string Template, ApiFileKind Kind, string Title, string Description, ImmutableArray<PlannedFile> Files)
{
    /// <summary>The record their JSON is written from; null when they are not JSON.</summary>
    public Type? Document { get; init; }
}
