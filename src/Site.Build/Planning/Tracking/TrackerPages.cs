using System.Collections.Immutable;
using System.Globalization;
using Site.Build.Parsing.FrontMatter;
using Site.Build.Planning.Api;
using Site.Model.Catalogs;
using Site.Model.Content;
using Site.Model.Dates;
using Site.Model.Tracker;
using Site.Model.Views;

namespace Site.Build.Planning.Tracking;

/// <summary>Plans the pages of the tracker.</summary>
internal sealed class TrackerPages
{
    private const string Origin = "the tracker";

    private static readonly int[] SnapshotYears = [2007, 2010, 2013, 2017, 2020, 2023];

    private readonly PlanInput _input;
    private readonly FrameBuilder _frames;
    private readonly FeatureTracker _tracker;
    private readonly FeatureMatrix _matrix;

    /// <summary>The pages of one site.</summary>
    public TrackerPages(PlanInput input, FrameBuilder frames)
    {
        _input = input;
        _frames = frames;
        _tracker = input.Catalog.Tracker;
        _matrix = new FeatureMatrix(input.Catalog);
    }

    /// <summary>Whether a site has these pages: what links to them asks first.</summary>
    public static bool Exist(FeatureTracker tracker) => !tracker.Features.IsEmpty && !tracker.Lines.IsEmpty;

    /// <summary>The pages and the data they load; nothing when the site has no features or no releases.</summary>
    public IEnumerable<PlannedFile> Plan()
    {
        if (!Exist(_tracker))
        {
            return [];
        }

        return
        [
            PlannedFile.Binary(_input.Facts.TrackerData.Path, "the tracker's data", _input.Facts.TrackerData.Bytes),
            Page(TrackerPaths.Matrix, () => Products(TrackerPaths.Matrix, Strings.FeaturesByProduct, Strings.AboutFeaturesByProduct, _input.Date)),
            Page(TrackerPaths.Architectures, Architectures),
            Page(TrackerPaths.Diff, Diff),
            Page(TrackerPaths.AsOf, AsOf),
            Page(TrackerPaths.Stack, Stack),
            PlannedFile.Page(TrackerPaths.Coverage, Origin, () => new CoverageFigures(_input).View(
                _frames.Frame(TrackerPaths.Coverage, Strings.Coverage, Strings.AboutCoverage, Above(TrackerPaths.Coverage)), Siblings(TrackerPaths.Coverage))),
            .. _tracker.Xen is null ? Array.Empty<PlannedFile>() : [Page(TrackerPaths.Xen, Xen)],
            .. Snapshots().Select(snapshot => Page(TrackerPaths.AsOfDay(snapshot.Day), () => Snapshot(snapshot.Day, snapshot.Reason))),
            .. Neighbours().Select(pair => Page(TrackerPaths.DiffOf(pair.Line.Product.Id.Value, pair.Before.Version, pair.After.Version), () => Diff(pair.Line, pair.Before, pair.After))),
            .. Facets(),
        ];
    }

    private PlannedFile Page(string path, Func<PageView> view) =>
        PlannedFile.Page(path, Origin, view) with { Stamp = () => _input.Stamps.Shared };

    private static LinkView Above(string from) => new(Strings.FeatureTracker, RelativePath.Between(from, TrackerPaths.Matrix));

    private ImmutableArray<LinkView> Siblings(string from) =>
        [.. TrackerPaths.All.Where(view => view.Path != TrackerPaths.Xen || _tracker.Xen is not null)
            .Select(view => new LinkView(view.Text, RelativePath.Between(from, view.Path), IsCurrent: view.Path == from))];

    private string DataHref(string from) => RelativePath.Between(from, _input.Facts.TrackerData.Path);

    private MatrixView Products(string path, string title, string introduction, DateOnly day, Func<TrackedFeature, bool>? keep = null)
    {
        var columns = _matrix.ColumnsOn(day);
        var groups = _matrix.ByProduct(path, columns, keep);
        return View(path, title, introduction, Strings.CaptionByProduct, FeatureMatrix.Headings(path, columns), groups) with
        {
            Facets = keep is null ? _matrix.Facets(path, groups) : [],
        };
    }

    private MatrixView Architectures()
    {
        const string Path = TrackerPaths.Architectures;
        var line = _matrix.LineOfArchitectures;
        var used = _matrix.Architectures;
        var columns = used.Select(arch => new MatrixColumn(EnumNames.Spell(arch), new LinkView(ArchitectureText.Of(arch), ""))).ToImmutableArray();
        var groups = _matrix.ByArchitecture(Path, line, used);
        return View(
            Path, Strings.FeaturesByArchitecture, Strings.OnEachArchitecture(line.Releases[^1].Page.Title), Strings.CaptionByArchitecture,
            columns, groups) with
        {
            Facets = _matrix.Facets(Path, groups),
        };
    }

    private MatrixView Xen()
    {
        const string Path = TrackerPaths.Xen;
        var matrix = new XenMatrix(_input, _tracker.Xen!);
        var groups = matrix.Groups(Path);
        return View(
            Path, Strings.XensSupportStatement, Strings.AboutXensSupportStatement,
            Strings.CaptionOfXensSupportStatement, matrix.Columns(Path), groups) with
        {
            Facets = XenMatrix.Facets(groups),
            RowHeading = Strings.RowOfXensSupportStatement,
        };
    }

    private MatrixView View(
        string path, string title, string introduction, string caption, ImmutableArray<MatrixColumn> columns, ImmutableArray<MatrixGroup> groups) =>
        new(_frames.Frame(path, title, introduction, path == TrackerPaths.Matrix ? [] : [Above(path)]))
        {
            Introduction = introduction,
            Caption = caption,
            RowHeading = Strings.Feature,
            Columns = columns,
            Groups = groups,
            Legend = Legend(groups),
            Siblings = Siblings(path),
            Downloads = MatrixDownloads.Of(path),
            DataHref = DataHref(path),
        };

    private static ImmutableArray<StatusView> Legend(ImmutableArray<MatrixGroup> groups)
    {
        var used = groups.SelectMany(group => group.Rows).SelectMany(row => row.Cells).SelectMany(cells => cells).Select(cell => cell.Status.Key).ToHashSet(StringComparer.Ordinal);
        return [.. Enum.GetValues<FeatureStatus>().Select(status => new StatusView(EnumNames.Spell(status), StatusText.Of(status))).Where(status => used.Contains(status.Key))];
    }

    private IEnumerable<(DateOnly Day, string Reason)> Snapshots() =>
        SnapshotYears.Select(year => (Day: new DateOnly(year, 12, 31), Reason: Strings.EndOfYear(year)))
            .Concat((_tracker.LineOf("xen")?.Releases ?? [])
                .Where(release => release.Meta.Date.Value.Precision == Model.Dates.DatePrecision.Day)
                .Select(release => (Day: release.Meta.Date.Value.Start, Reason: Strings.DayOf(release.Page.Title))))
            .Where(snapshot => snapshot.Day <= _input.Date && !_matrix.ColumnsOn(snapshot.Day).IsEmpty)
            .DistinctBy(snapshot => snapshot.Day)
            .OrderBy(snapshot => snapshot.Day);

    private MatrixView Snapshot(DateOnly day, string reason)
    {
        var shown = DayText.Of(day);
        return Products(TrackerPaths.AsOfDay(day), Strings.AsOf(shown), Strings.TrackerOn(shown, reason), day);
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private AsOfView AsOf()
    {
        const string Path = TrackerPaths.AsOf;
        return new AsOfView(_frames.Frame(Path, Strings.TheTrackerAsOfADay, Strings.AboutAsOfADay, Above(Path)))
        {
            Snapshots = [.. Snapshots().Select(snapshot => new LinkView(DayText.Of(snapshot.Day), RelativePath.Between(Path, TrackerPaths.AsOfDay(snapshot.Day)), snapshot.Reason) { Day = new DateView(DayText.Of(snapshot.Day), Iso(snapshot.Day)) })],
            FirstDay = "2003-01-01",
            LastDay = Iso(_input.Date),
            Siblings = Siblings(Path),
            DataHref = DataHref(Path),
        };
    }

    private IEnumerable<(ReleaseLine Line, Release Before, Release After)> Neighbours() =>
        _tracker.Lines.SelectMany(line => line.Releases.Zip(line.Releases.Skip(1), (before, after) => (line, before, after)));

    private DiffView Diff()
    {
        const string Path = TrackerPaths.Diff;
        return new DiffView(_frames.Frame(Path, Strings.CompareTwoReleases, Strings.AboutCompareTwoReleases, Above(Path)))
        {
            Neighbours =
            [
                .. Neighbours().GroupBy(pair => pair.Line.Product.Id.Value, StringComparer.Ordinal).Select(group => new PageListGroup(
                    group.First().Line.Product.Name, "neighbours-" + group.Key,
                    [.. group.Reverse().Select(pair => new LinkView(
                        Strings.FromTo(pair.Before.Version, pair.After.Version), RelativePath.Between(Path, TrackerPaths.DiffOf(group.Key, pair.Before.Version, pair.After.Version))) { Day = ReferenceViews.Date(pair.After.Meta) })])),
            ],
            Siblings = Siblings(Path),
            DataHref = DataHref(Path),
        };
    }

    private DiffView Diff(ReleaseLine line, Release before, Release after)
    {
        var path = TrackerPaths.DiffOf(line.Product.Id.Value, before.Version, after.Version);
        var name = line.Product.ReleaseName ?? line.Product.Name;
        return new DiffView(_frames.Frame(
            path, Strings.FromTo($"{name} {before.Version}", after.Version), Strings.ChangedBetween($"{name} {before.Version}", after.Version),
            Above(path), new LinkView(Strings.CompareTwoReleases, RelativePath.Between(path, TrackerPaths.Diff))))
        {
            ProductId = line.Product.Id.Value,
            ProductName = line.Product.Name,
            From = new LinkView(before.Page.Title, RelativePath.Between(path, before.Page.Path)) { Day = ReferenceViews.Date(before.Meta) },
            To = new LinkView(after.Page.Title, RelativePath.Between(path, after.Page.Path)) { Day = ReferenceViews.Date(after.Meta) },
            Changes = new ReleaseChanges(_input).Between(line, before, after, path),
            Siblings = Siblings(path),
            DataHref = DataHref(path),
        };
    }

    private StackCheckView Stack()
    {
        const string Path = TrackerPaths.Stack;
        var architectures = _tracker.Features.SelectMany(feature => feature.Statements).SelectMany(statement => statement.Statement.Arch).Select(arch => arch.Value).Distinct().Order();
        return new StackCheckView(_frames.Frame(Path, Strings.CheckMyStack, Strings.AboutCheckMyStack, Above(Path)))
        {
            Products = [.. _tracker.Lines.Select(line => new PageListGroup(
                line.Product.Name, line.Product.Id.Value, [.. line.Releases.Reverse().Select(release => new LinkView(release.Version, RelativePath.Between(Path, release.Page.Path), release.Meta.Date.Value.ToDisplayOfOneDay()))]))],
            Architectures = [.. architectures.Select(arch => new LabelledText(EnumNames.Spell(arch), ArchitectureText.Of(arch)))],
            Siblings = Siblings(Path),
            DataHref = DataHref(Path),
        };
    }

    /// <summary>One static page for each value of each facet.</summary>
    private IEnumerable<PlannedFile> Facets() =>
        from facet in _input.Facts.Facets
        from option in facet.Options
        let path = TrackerPaths.Facet(facet.Key, option.Value)
        select Page(path, () => Products(
            path, $"{facet.Label}: {option.Text}", Strings.FeaturesWhose(facet.Label.ToLowerInvariant(), option.Text), _input.Date,
            feature => FeatureMatrix.ValuesOf(feature).First(values => values.Key == facet.Key).Values.Contains(option.Value)));
}
