using Site.Build.Planning.Timelines;
using Site.Model.Content;

namespace Site.Build.Planning.Api.Json;

/// <summary>Makes the document of the timeline.</summary>
internal sealed class TimelineDocuments(PlanInput input, AddressesFrom addresses)
{
    private readonly SourceEntries _sources = new(input, addresses);

    /// <summary>The document.</summary>
    public TimelineDocument Document() => new()
    {
        Schema = addresses.Href(JsonFiles.SchemaOf(typeof(TimelineDocument))),
        Eras = [.. input.Timeline.Eras.Select(Era)],
        Events = [.. input.Timeline.Events.Select(Event)],
    };

    private EraEntry Era(TimelineEra era) => new()
    {
        Id = era.Era.Id.Value,
        Name = era.Era.Name.Value,
        Since = DateEntry.Of(era.Era.Since.Value),
        Description = era.Era.Description.Value,
        Sources = _sources.Of(era.Era.Sources),
        Href = addresses.Href(TimelinePaths.Page, BandViews.AnchorOf(era)),
        Url = addresses.Url(TimelinePaths.Page, BandViews.AnchorOf(era)),
    };

    private TimelineEventEntry Event(TimelineEvent happening) => new()
    {
        Id = happening.Id,
        Origin = happening.Origin,
        Title = happening.Title,
        Text = happening.Text.Length > 0 ? happening.Text : null,
        Date = DateEntry.Of(happening.Date),
        End = DateEntry.OrNull(happening.End),
        Kind = happening.Kind,
        Importance = (int)happening.Importance,
        Lane = happening.Lane,
        Products = happening.Products,
        Features = happening.Features,
        Papers = happening.Papers,
        Absorbs = happening.Absorbs,
        Sources = _sources.Of(happening.Sources),
        Conflicts = [.. happening.Conflicts.Select(Conflict)],
        Href = addresses.Href(happening.Page.Path, happening.PageAnchor),
        Url = addresses.Url(happening.Page.Path, happening.PageAnchor),
    };

    private DateConflictEntry Conflict(DateConflict conflict) => new()
    {
        Date = DateEntry.Of(conflict.Date.Value),
        Note = conflict.Note?.Value,
        Sources = _sources.Of(conflict.Sources),
    };
}
