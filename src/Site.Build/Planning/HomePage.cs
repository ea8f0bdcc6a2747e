using System.Collections.Immutable;
using System.Globalization;
using Site.Build.Planning.Api;
using Site.Build.Planning.Api.Feeds;
using Site.Build.Planning.Comparing;
using Site.Build.Planning.Searching;
using Site.Build.Planning.Timelines;
using Site.Build.Planning.Tracking;
using Site.Model.Content;
using Site.Model.Views;

namespace Site.Build.Planning;

/// <summary>Plans the home page.</summary>
internal sealed class HomePage(PlanInput input, FrameBuilder frames)
{
    /// <summary>Where it is.</summary>
    public const string Path = "index.html";

    private const int PagesShown = 8;
    private const int StatusesShown = 6;

    /// <summary>The order of the sections that are doors of their own, among the tracker and the timeline.</summary>
    private static readonly string[] Order = ["features", "timeline", "history", "architecture", "papers", "comparison", "claims", "guides"];

    private bool HasTracker => !input.Catalog.Tracker.Features.IsEmpty && !input.Catalog.Tracker.Lines.IsEmpty;

    /// <summary>Its view.</summary>
    public HomeView View() => new(frames.Frame(Path, input.Catalog.Settings.Title, input.Catalog.Settings.Description))
    {
        Doors = [.. Order.Select(Door).OfType<DoorView>()],
        OtherDoors =
        [
            .. HasTracker ? input.Sections.Where(section => section.Id == "features").Select(section => new LinkView(Strings.FeaturesByArea, section.Path)) : [],
            .. input.Sections.Where(section => !Order.Contains(section.Id)).Select(section => new LinkView(section.Name, section.Path)),
            new LinkView(Strings.Bibliography, SitePages.BibliographyPath),
            new LinkView(Strings.IndexAZ, SearchPaths.Alphabet),
        ],
        ChangedPages = ChangedPages(),
        ChangedStatuses = HasTracker ? ChangedStatuses() : [],
        StatusFeed = HasTracker && ApiPlanner.IsPlanned(input.Catalog) ? new LinkView(Strings.Feed, ApiPaths.AllFeed) : null,
        Event = new EventStrips(input).OnThisDay(Path),
        Figures = Figures(),
    };

    private DoorView? Door(string id)
    {
        if (id == "timeline")
        {
            return !input.HasTimeline ? null : new DoorView(
                new LinkView(Strings.Timeline, TimelinePaths.Page, Strings.TimelineDoor), Strings.Counted(input.Timeline.Events.Length, Strings.EventNoun));
        }

        if (input.Sections.FirstOrDefault(section => section.Id == id) is not { } section)
        {
            return null;
        }

        var path = id == "features" && HasTracker ? TrackerPaths.Matrix : section.Path;
        var name = id == ComparisonPaths.Section && input.Catalog.Settings.Products is [var one, .., var other] ? Strings.OneOrOther(one.Name, other.Name) : section.Name;
        var pages = section.Pages.Length + (id == ComparisonPaths.Section ? ComparisonPaths.Links(input.Catalog, Path).Length : 0);
        return new DoorView(new LinkView(name, path, section.Description), Strings.Counted(pages, section.Pages[0].Meta is ArticleMeta ? Strings.PageNoun : section.Pages[0].Kind.Name));
    }

    private ImmutableArray<ChangedDayView> ChangedPages() =>
    [
        .. SitePages.ChangedPages(input).Take(PagesShown)
            .GroupBy(changed => DetailsBuilder.Day(changed.History.Changed))
            .Select(day => new ChangedDayView(day.Key, null, [.. day.Select(changed => new LinkView(changed.Page.Title, changed.Page.Address, changed.Page.Kind.Name))], 0)),
    ];

    /// <summary>What the newest releases changed, release by release: as many releases as have room.</summary>
    private ImmutableArray<ChangedDayView> ChangedStatuses()
    {
        var shown = ImmutableArray.CreateBuilder<ChangedDayView>();
        var left = StatusesShown;
        foreach (var release in input.Facts.Statuses.Where(change => change.Kind is not null).GroupBy(change => change.Release.Page))
        {
            if (left < 2)
            {
                break;
            }

            var changes = release.DistinctBy(change => (change.Feature, change.Statement.Statement.Status.Value, change.IsEnd)).ToList();
            shown.Add(new ChangedDayView(
                ReferenceViews.Date(release.First().Release.Meta), new LinkView(release.Key.Title, release.Key.Path),
                [.. changes.Take(left).Select(Changed)], Math.Max(0, changes.Count - left)));
            left -= changes.Count;
        }

        return shown.ToImmutable();
    }

    private static LinkView Changed(StatusEvent change)
    {
        var status = StatusText.View(change.Statement.Statement);
        var condition = StatementCells.ConditionOf(change.Statement);
        var said = (change.IsEnd ? Strings.NoLonger(status.Text.ToLowerInvariant()) : status.Text.ToLowerInvariant()) + (condition.Length > 0 ? $" ({condition})" : "");
        return new LinkView(change.Feature.Page.Title, change.Feature.Page.Path + "#" + TrackerPaths.StatementAnchor(change.Statement.Id), said);
    }

    private ImmutableArray<LabelledText> Figures()
    {
        var catalog = input.Catalog;
        return
        [
            .. Figure(Strings.FiguresFeatures, catalog.Of<FeatureMeta>().Count()),
            .. Figure(Strings.StatementsOfStatus, catalog.Of<FeatureMeta>().Sum(feature => feature.Meta.Statements.Length)),
            .. Figure(Strings.FiguresEvents, catalog.Of<EventMeta>().Count()),
            .. Figure(Strings.PapersAndTalks, catalog.Of<PaperMeta>().Count()),
            .. Figure(Strings.ClaimsChecked, catalog.Of<ClaimMeta>().Count()),
            .. Figure(Strings.FiguresReleases, catalog.Of<ReleaseMeta>().Count()),
            .. Figure(Strings.FiguresTerms, catalog.Of<TermMeta>().Count()),
            .. Figure(Strings.FiguresSources, catalog.Bibliography.Count),
        ];
    }

    /// <summary>A figure with its label; nothing of what there is none.</summary>
    private static ImmutableArray<LabelledText> Figure(string label, int count) =>
        count > 0 ? [new LabelledText(label, count.ToString("N0", CultureInfo.InvariantCulture))] : [];
}
