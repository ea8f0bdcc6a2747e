using System.Collections.Immutable;
using Site.Build.Planning.Api.Badges;
using Site.Build.Planning.Api.Calendars;
using Site.Build.Planning.Api.Csv;
using Site.Build.Planning.Api.Feeds;
using Site.Build.Planning.Api.Json;
using Site.Build.Planning.Timelines;
using Site.Build.Planning.Tracking;
using Site.Model.Catalogs;
using Site.Model.Views;

namespace Site.Build.Planning.Api;

/// <summary>Plans everything that the tracker and the timeline give to programs and other sites, and the lists of it.</summary>
internal sealed class ApiPlanner(PlanInput input, FrameBuilder frames)
{
    /// <summary>Whether a site has a tracker or a timeline to give.</summary>
    public static bool IsPlanned(Catalog catalog) => TrackerPages.Exist(catalog.Tracker) || Timeline.ExistsIn(catalog);

    /// <summary>The files; nothing when the site has neither a tracker nor a timeline.</summary>
    public IEnumerable<PlannedFile> Plan()
    {
        if (!IsPlanned(input.Catalog))
        {
            return [];
        }

        var isTracked = TrackerPages.Exist(input.Catalog.Tracker);
        ImmutableArray<ApiFile> files = [.. isTracked ? Tracker() : [], .. new TimelineFiles(input).Files()];
        ImmutableArray<ApiFamily> families = isTracked ? Families() : [];
        var index = new ApiIndex(input, files, families);
        ImmutableArray<PlannedFile> planned =
        [
            .. files.Select(file => file.Planned),
            .. families.SelectMany(family => family.Files),
            PlannedFile.Made(ApiPaths.Index, "the files for programs", () => ApiJson.Utf8(index.Document())),
            .. index.Schemas(),
            PlannedFile.Page(ApiPaths.Page, "the files for programs", () => Page(index)),
        ];
        // What programs are given is in front matter and data: the text of no page.
        Func<int> stamp = () => input.Stamps.Shared;
        return planned.Select(file => file with { Stamp = stamp });
    }

    private IEnumerable<ApiFile> Tracker() =>
        [.. new JsonFiles(input).Files(), .. new CsvFiles(input).Files(), .. new FeedFiles(input).Files(), .. new CalendarFiles(input).Files()];

    private ImmutableArray<ApiFamily> Families()
    {
        var badges = new BadgeFiles(input);
        return [new JsonFiles(input).Features(), new FeedFiles(input).Features(), badges.Features(), badges.Products(), new EmbedPages(input, frames).Features()];
    }

    private PageListView Page(ApiIndex index)
    {
        return new PageListView(frames.Frame(ApiPaths.Page, Strings.DataAndFeeds, Strings.AboutDataAndFeeds), Strings.LedeOfDataAndFeeds, index.Groups());
    }
}
