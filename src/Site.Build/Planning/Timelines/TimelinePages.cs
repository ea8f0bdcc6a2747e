using System.Collections.Immutable;
using System.Globalization;
using Site.Build.Parsing.FrontMatter;
using Site.Build.Planning.Api;
using Site.Build.Planning.Api.Csv;
using Site.Model.Content;
using Site.Model.Documents;
using Site.Model.Views;

namespace Site.Build.Planning.Timelines;

/// <summary>Plans the page of the timeline.</summary>
internal sealed class TimelinePages(PlanInput input, FrameBuilder frames)
{
    private const string Path = TimelinePaths.Page;

    private readonly TimelineEntries _entries = new(input, Path);

    /// <summary>The page; nothing when nobody wrote of an event.</summary>
    public IEnumerable<PlannedFile> Plan() => input.HasTimeline ? [PlannedFile.Page(Path, "the timeline", View)] : [];

    private TimelineView View()
    {
        var (first, last) = (input.Timeline.Events[0].First.Year, input.Timeline.Events.Max(happening => happening.First.Year));
        var introduction = Strings.AboutTheTimeline(input.Timeline.Written.Count(), first, last);
        return new TimelineView(frames.Frame(Path, Strings.Timeline, introduction))
        {
            Introduction = introduction,
            Band = new BandViews(input.Timeline).Band(BandMeasures.Widths),
            Eras = Eras(),
            Facets = Facets(),
            FirstYear = first,
            LastYear = last,
            Downloads = Downloads(),
        };
    }

    private ImmutableArray<TimelineEraView> Eras()
    {
        var seen = new HashSet<int>();
        if (input.Timeline.Eras.IsEmpty)
        {
            return [new TimelineEraView("", "", null, null, "", [], Years(input.Timeline.Events, seen))];
        }

        // What came before the first era stands in it.
        return
        [
            .. input.Timeline.Eras.Select((era, i) => new TimelineEraView(
                era.Era.Name.Value, BandViews.AnchorOf(era), ReferenceViews.Date(era.Era.Since.Value), ReferenceViews.Date(era.Next), era.Era.Description.Value, [.. era.Era.Sources.Select(source => SourceLink(Citation.Of(source)))],
                Years(input.Timeline.Events.Where(happening => happening.First <= era.Last && (i == 0 || happening.First >= era.First)), seen))),
        ];
    }

    private LinkView SourceLink(Citation citation) => new(
        input.Catalog.Bibliography.TryGetValue(citation.Key, out var entry) ? entry.Fields.Title?.Value ?? entry.Key : citation.Key,
        RelativePath.Between(Path, SitePages.BibliographyPath) + "#" + ReferenceViews.AnchorOf(citation.Key), citation.Locator);

    private ImmutableArray<TimelineYearView> Years(IEnumerable<TimelineEvent> events, HashSet<int> seen) =>
        [.. events.GroupBy(happening => happening.First.Year).Select(year => Year(year.Key, [.. year], seen.Add(year.Key)))];

    private TimelineYearView Year(int year, ImmutableArray<TimelineEvent> events, bool isFirst)
    {
        var text = year.ToString(CultureInfo.InvariantCulture);
        ImmutableArray<TimelineEventView> Of(params TimelineOrigin[] origins) => [.. events.Where(happening => origins.Contains(happening.Origin)).Select(_entries.Of)];
        return new TimelineYearView(text, isFirst ? "year:" + text : "", Of(TimelineOrigin.Event), Of(TimelineOrigin.Release, TimelineOrigin.Paper), Of(TimelineOrigin.Status));
    }

    private ImmutableArray<FacetView> Facets() =>
    [
        new FacetView("kind", Strings.Kind,
        [
            .. Enum.GetValues<EventKind>().Select(kind => EnumNames.Spell(kind)).Append("status")
                .Select(kind => new FacetOption(kind, KindText(kind), input.Timeline.Events.Count(happening => TimelineEntries.KindOf(happening) == kind), ""))
                .Where(option => option.Count > 0),
        ]),
        new FacetView("product", Strings.Product,
        [
            .. input.Catalog.Settings.Products
                .Select(product => new FacetOption(product.Id.Value, product.Name, input.Timeline.Events.Count(happening => happening.Products.Contains(product.Id.Value)), ""))
                .Where(option => option.Count > 0),
        ]),
        new FacetView("lane", Strings.Lane,
        [
            .. Enum.GetValues<TimelineLane>()
                .Select(lane => new FacetOption(TimelinePaths.KeyOf(lane), TimelinePaths.NameOf(lane), input.Timeline.Events.Count(happening => happening.Lane == lane), ""))
                .Where(option => option.Count > 0),
        ]),
    ];

    private static string KindText(string kind) => kind == "status" ? Strings.ChangeOfStatus : char.ToUpperInvariant(kind[0]) + kind[1..];

    private static ImmutableArray<LinkView> Downloads()
    {
        LinkView Link(string text, string path) => new(text, RelativePath.Between(Path, path));
        return
        [
            Link(Strings.DrawingSvg, TimelinePaths.Drawing), Link(Strings.CalendarFile, ApiPaths.TimelineCalendar), Link(Strings.FeedAtom, ApiPaths.TimelineFeed),
            Link("CSV", ApiPaths.Csv(CsvFiles.Timeline)), Link("JSON", ApiPaths.Timeline),
        ];
    }
}
