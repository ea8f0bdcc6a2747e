using System.Collections.Immutable;
using Site.Build.Planning.Api.Calendars;
using Site.Build.Planning.Api.Csv;
using Site.Build.Planning.Api.Json;
using Site.Build.Planning.Timelines;

namespace Site.Build.Planning.Api;

/// <summary>Plans what the timeline gives to programs and other sites.</summary>
internal sealed class TimelineFiles(PlanInput input)
{
    private const int FeedEntries = 100;

    /// <summary>The files; nothing when the site has no timeline.</summary>
    public IEnumerable<ApiFile> Files() => !input.HasTimeline ? [] :
    [
        new ApiFile(ApiPaths.Timeline, ApiFileKind.Json, Strings.Timeline, Strings.AboutAllEvents, () =>
            ApiJson.Utf8(new TimelineDocuments(input, From(ApiPaths.Timeline)).Document())) { Document = typeof(TimelineDocument) },
        ApiFile.OfText(ApiPaths.Csv(CsvFiles.Timeline), ApiFileKind.Csv, Strings.Timeline, Strings.AboutTableOfEvents, () =>
            TimelineTable.Of(input.Timeline, From(ApiPaths.Csv(CsvFiles.Timeline))).ToText()),
        ApiFile.OfText(ApiPaths.TimelineFeed, ApiFileKind.Feed, Strings.Events, Strings.AboutFeedOfEvents, Feed),
        Calendar(ApiPaths.TimelineCalendar, Strings.Timeline, Strings.AboutCalendarOfEvents, input.Timeline.Events),
        .. input.Catalog.Settings.Products
            .Select(product => (Product: product, Events: input.Timeline.Events.Where(happening => happening.Products.Contains(product.Id.Value)).ToImmutableArray()))
            .Where(pair => !pair.Events.IsEmpty)
            .Select(pair => Calendar(
                ApiPaths.TimelineCalendarOf(pair.Product.Id.Value), Strings.TimelineOf(pair.Product.Name), Strings.TheSameFor(pair.Product.Name), pair.Events)),
        ApiFile.OfText(TimelinePaths.Drawing, ApiFileKind.Drawing, Strings.Timeline, Strings.AboutDrawing, () => new BandDrawing(input).ToSvg()),
    ];

    private AddressesFrom From(string path) => new(input.BaseUrl, path);

    private ApiFile Calendar(string path, string title, string description, ImmutableArray<TimelineEvent> events) =>
        ApiFile.OfText(path, ApiFileKind.Calendar, title, description, () => new Calendar(
            $"{input.Catalog.Settings.Title}: {title}", Strings.Timeline, input.Date, events.Select(happening => CalendarEntryOf(happening, From(path)))).ToText());

    private CalendarEntry CalendarEntryOf(TimelineEvent happening, AddressesFrom from)
    {
        var date = TimelineEntries.Day(happening).Text;
        return new CalendarEntry(
            happening.Id, happening.First, happening.Last, happening.Title, happening.Text.Length > 0 ? $"{happening.Text} ({date})" : $"{happening.Title}, {date}.",
            [TimelineEntries.KindOf(happening), .. happening.Products.Select(new TimelineEntries(input, from.Path).NameOf)], from.Url(happening.Page.Path, happening.PageAnchor));
    }

    private string Feed()
    {
        const string Path = ApiPaths.TimelineFeed;
        var from = From(Path);
        var site = input.Catalog.Settings.Title;
        var newest = input.Timeline.Written.Where(happening => happening.First <= input.Date).OrderByDescending(happening => happening.First)
            .ThenBy(happening => happening.Id, StringComparer.Ordinal).Take(FeedEntries).ToList();
        return new AtomFeed(
            $"{site}: events", BaseUrls.IdOf(input.BaseUrl, Path), from.Best(Path), from.Best(TimelinePaths.Page), site,
            Midnight(newest.Count > 0 ? newest[0].First : input.Date), [.. newest.Select(happening => FeedEntryOf(happening, from))]).ToXml();
    }

    private static AtomEntry FeedEntryOf(TimelineEvent happening, AddressesFrom from) => new(
        happening.Title, BaseUrls.IdOf(from.BaseUrl, TimelinePaths.Page, happening.Id), Midnight(happening.First), from.Best(happening.Page.Path, happening.PageAnchor), null,
        $"{TimelineEntries.Day(happening).Text}. {happening.Text}", [TimelineEntries.KindOf(happening), .. happening.Products]);

    private static DateTimeOffset Midnight(DateOnly day) => new(day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);
}
