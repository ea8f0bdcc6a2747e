using System.Collections.Immutable;
using Site.Build.Parsing.FrontMatter;
using Site.Build.Planning.Tracking;
using Site.Model.Tracker;

namespace Site.Build.Planning.Api.Feeds;

/// <summary>Plans the feeds of changes of status.</summary>
internal sealed class FeedFiles
{
    private const int Entries = 100;

    private readonly PlanInput _input;
    private readonly ImmutableArray<StatusEvent> _events;
    private readonly ILookup<int, StatusEvent> _eventsOfPages;

    /// <summary>The feeds of one site.</summary>
    public FeedFiles(PlanInput input)
    {
        _input = input;
        _events = input.Facts.Statuses;
        _eventsOfPages = _events.ToLookup(happening => happening.Feature.Page.Number);
    }

    /// <summary>The feeds of all changes, of each product, of each area that has a feature.</summary>
    public IEnumerable<ApiFile> Files() =>
    [
        File(ApiPaths.AllFeed, TrackerPaths.Matrix, Strings.AllChangesOfStatus, Strings.AboutAllChangesOfStatus, _ => true),
        .. _input.Catalog.Tracker.Lines.Select(line => File(
            ApiPaths.ProductFeed(line.Product.Id.Value), $"products/{line.Product.Id.Value}.html", Strings.ChangesOfStatusIn(line.Product.Name),
            Strings.TheSameFor(line.Product.Name), happening => happening.Statement.Line == line)),
        .. _input.Catalog.Settings.Areas.Where(area => _input.Catalog.Tracker.Features.Any(feature => IsIn(feature, area.Id.Value))).Select(area => File(
            ApiPaths.AreaFeed(area.Id.Value), $"areas/{area.Id.Value}.html", Strings.ChangesOfStatusOf(area.Name),
            Strings.TheSameForArea(area.Name), happening => IsIn(happening.Feature, area.Id.Value))),
    ];

    /// <summary>A feed for each feature.</summary>
    public ApiFamily Features() => new(
        ApiPaths.FeatureFeed("{feature}"), ApiFileKind.Feed, Strings.ChangesOfOneFeature, Strings.AboutChangesOfOneFeature,
        [.. _input.Catalog.Tracker.Features.Select(feature => PlannedFile.Text(
            ApiPaths.FeatureFeed(feature.Page.Id), feature.Page.Document.Source.Path,
            () => Feed(ApiPaths.FeatureFeed(feature.Page.Id), feature.Page.Path, Strings.ChangesOfStatusOf(feature.Page.Title), _eventsOfPages[feature.Page.Number])))]);

    private static bool IsIn(TrackedFeature feature, string area) => feature.Meta.Areas.Any(named => named.Value == area);

    private ApiFile File(string path, string page, string title, string description, Func<StatusEvent, bool> keep) =>
        ApiFile.OfText(path, ApiFileKind.Feed, title, description, () => Feed(path, page, title, _events.Where(keep)));

    private string Feed(string path, string page, string title, IEnumerable<StatusEvent> events)
    {
        var from = new AddressesFrom(_input.BaseUrl, path);
        var site = _input.Catalog.Settings.Title;
        var kept = events.Take(Entries).ToList();
        return new AtomFeed(
            $"{site}: {title}", BaseUrls.IdOf(_input.BaseUrl, path), from.Best(path), from.Best(page), site,
            Midnight(kept.Count > 0 ? kept[0].Day : _input.Date), [.. kept.Select(happening => Entry(happening, from))]).ToXml();
    }

    private AtomEntry Entry(StatusEvent happening, AddressesFrom from)
    {
        var page = happening.Feature.Page.Path;
        var note = happening.Statement.Statement.Note?.Value;
        var date = happening.Release.Meta.Date.Value.ToDisplayOfOneDay();
        return new AtomEntry(
            happening.Title, BaseUrls.IdOf(_input.BaseUrl, page, happening.Anchor), Midnight(happening.Day),
            from.Best(page, TrackerPaths.StatementAnchor(happening.Statement.Id)), null,
            $"{happening.Title}. {happening.Release.Page.Title}: {date}.{(note is null || happening.IsEnd ? "" : " " + note)}",
            happening.Kind is { } kind ? [EnumNames.Spell(kind)] : []);
    }

    private static DateTimeOffset Midnight(DateOnly day) => new(day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);
}
