using System.Collections.Immutable;
using Site.Build.Planning.Api.Badges;
using Site.Build.Planning.Api.Calendars;
using Site.Build.Planning.Api.Csv;
using Site.Build.Planning.Api.Feeds;
using Site.Build.Planning.Api.Json;
using Site.Model.Catalogs;
using Site.Model.Views;

namespace Site.Build.Planning.Api;

/// <summary>Plans everything that the tracker gives to programs and other sites, and the lists of it.</summary>
internal sealed class ApiPlanner(PlanInput input, FrameBuilder frames)
{
    /// <summary>Whether a site has a tracker to give.</summary>
    public static bool IsPlanned(Catalog catalog) => !catalog.Tracker.Features.IsEmpty && !catalog.Tracker.Lines.IsEmpty;

    /// <summary>The files; nothing when the site has no features or no releases.</summary>
    public IEnumerable<PlannedFile> Plan()
    {
        if (!IsPlanned(input.Catalog))
        {
            return [];
        }

        var json = new JsonFiles(input);
        var feeds = new FeedFiles(input);
        var badges = new BadgeFiles(input);
        ImmutableArray<ApiFile> files = [.. json.Files(), .. new CsvFiles(input).Files(), .. feeds.Files(), .. new CalendarFiles(input).Files()];
        ImmutableArray<ApiFamily> families = [json.Features(), feeds.Features(), badges.Features(), badges.Products(), new EmbedPages(input, frames).Features()];
        var index = new ApiIndex(input, files, families);
        return
        [
            .. files.Select(file => file.Planned),
            .. families.SelectMany(family => family.Files),
            PlannedFile.Text(ApiPaths.Index, "the files for programs", () => ApiJson.Text(index.Document())),
            .. index.Schemas(),
            PlannedFile.Page(ApiPaths.Page, "the files for programs", () => Page(index)),
        ];
    }

    private PageListView Page(ApiIndex index)
    {
        const string Introduction = "What the tracker knows, as files for programs, spreadsheets, feed readers, calendars and other sites. Each is made anew with every build of the site.";
        return new PageListView(frames.Frame(ApiPaths.Page, "Data and feeds", "The tracker's data as JSON, CSV, feeds, calendars, badges and tables to embed."), Introduction, index.Groups());
    }
}
