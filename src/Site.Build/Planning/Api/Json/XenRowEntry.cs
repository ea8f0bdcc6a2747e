using System.Collections.Immutable;
using System.ComponentModel;

namespace Site.Build.Planning.Api.Json;

/// <summary>A row of SUPPORT.md through the releases.</summary>
internal sealed record XenRowEntry : AddressedEntry
{
    [Description("Stable key of the row: the path, and behind two hyphens the qualifier as upstream's anchors spell it.")]
    public required string Key { get; init; }

    [Description("The anchors of the headings down to it, with slashes between.")]
    public required string Path { get; init; }

    [Description("Its heading, as the newest text has it.")]
    public required string Title { get; init; }

    [Description("The headings above it, outermost first.")]
    public required ImmutableArray<string> Within { get; init; }

    [Description("The qualifier; missing for the feature as a whole.")]
    public string? Qualifier { get; init; }

    [Description("Ids of the features it is joined to.")]
    public required ImmutableArray<string> Features { get; init; }

    [Description("One list of status lines for each column, as the stable branch has them today; empty where the text has none.")]
    public required ImmutableArray<ImmutableArray<XenCellEntry>> Cells { get; init; }

    [Description("What was said as tagged at a release, where the stable branch says otherwise today.")]
    public required ImmutableArray<XenTaggedEntry> AsTagged { get; init; }

    [Description("The releases whose text as tagged did not have the row yet.")]
    public required ImmutableArray<string> AddedAfterRelease { get; init; }
}
