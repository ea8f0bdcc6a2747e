using System.Collections.Immutable;

namespace Site.Build.Planning.Previews;

/// <summary>What a link shows of the place it leads to, in plain text.</summary>
/// <param name="Key">The place: a path below the site's root with its fragment, both as an href has them.</param>
/// <param name="Kind">What kind of place it is: <c>feature</c>, <c>section</c>, <c>source</c>…</param>
/// <param name="Title">Its name.</param>
internal sealed record Preview(string Key, string Kind, string Title)
{
    /// <summary>A line of facts below the title: a date, authors, other names; empty for none.</summary>
    public string Note { get; init; } = "";

    /// <summary>A sentence or two about it; may be empty.</summary>
    public string Text { get; init; } = "";

    /// <summary>A feature's status in the newest release of each product.</summary>
    public ImmutableArray<PreviewStatus> Statuses { get; init; } = [];
}
