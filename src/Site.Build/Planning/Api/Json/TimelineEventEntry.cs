using System.Collections.Immutable;
using System.ComponentModel;
using Site.Build.Planning.Timelines;
using Site.Model.Content;

namespace Site.Build.Planning.Api.Json;

/// <summary>An event of the timeline.</summary>
internal sealed record TimelineEventEntry : AddressedEntry
{
    [Description("Stable id: what it was made of, a colon, and the id of that.")]
    public required string Id { get; init; }

    [Description("What it was made of: what someone wrote of (event), a release, a paper, or a change in the tracker (status).")]
    public required TimelineOrigin Origin { get; init; }

    [Description("What happened, in a few words.")]
    public required string Title { get; init; }

    [Description("What happened, in a sentence; missing where there is none.")]
    public string? Text { get; init; }

    [Description("When it happened.")]
    public required DateEntry Date { get; init; }

    [Description("When it ended; missing where it did not last.")]
    public DateEntry? End { get; init; }

    [Description("What kind of thing happened.")]
    public required EventKind Kind { get; init; }

    [Description("1: everyone should know it; 2: who works in the field; 3: who studies it.")]
    public required int Importance { get; init; }

    [Description("The lane it is drawn in.")]
    public required TimelineLane Lane { get; init; }

    [Description("Ids of its products.")]
    public required ImmutableArray<string> Products { get; init; }

    [Description("Ids of the features it concerns.")]
    public required ImmutableArray<string> Features { get; init; }

    [Description("Ids of the papers it concerns.")]
    public required ImmutableArray<string> Papers { get; init; }

    [Description("What it stands for: ids of releases and papers, and changes of status as feature@release. None of these is an event of its own here.")]
    public required ImmutableArray<string> Absorbs { get; init; }

    [Description("Those that say so.")]
    public required ImmutableArray<SourceEntry> Sources { get; init; }

    [Description("Other dates that sources give.")]
    public required ImmutableArray<DateConflictEntry> Conflicts { get; init; }
}
