using System.Collections.Immutable;
using Site.Build.Planning.Trust;
using Site.Model.Content;
using Site.Model.Tracker;
using Site.Model.Views;

namespace Site.Build.Planning.Tracking;

/// <summary>Counts what the tracker knows, does not know, and should look at again.</summary>
internal sealed class CoverageFigures(PlanInput input)
{
    private readonly ImmutableArray<(TrackedFeature Feature, TrackedStatement Statement)> _statements =
        [.. input.Catalog.Tracker.Features.SelectMany(feature => feature.Statements.Select(statement => (feature, statement)))];

    /// <summary>The page.</summary>
    public CoverageView View(PageFrame frame, ImmutableArray<LinkView> siblings) => new(frame)
    {
        Siblings = siblings,
        Figures = Figures(frame.Path),
        SiteFigures = new SiteFigures(input).Of(frame.Path),
        Staleness = new LinkView(Strings.StalenessReport, RelativePath.Between(frame.Path, StalenessReport.Path)),
    };

    /// <summary>The figures, with hrefs as one file of the site gives them.</summary>
    public ImmutableArray<CoverageFigure> Figures(string from) =>
    [
        Figure(Strings.Known, "known", Strings.MeaningOfKnown, statement => statement.Statement.Status.Value != FeatureStatus.Unknown && !statement.Statement.Sources.IsEmpty, from),
        Figure(Strings.Unknown, "unknown", Strings.MeaningOfUnknown, statement => statement.Statement.Status.Value == FeatureStatus.Unknown, from),
        Figure(Strings.Unsourced, "unsourced", Strings.MeaningOfUnsourced, statement => statement.Statement.Sources.IsEmpty, from),
        Stale(from),
        Figure(Strings.Conflicting, "conflicting", Strings.MeaningOfConflicting, statement => !statement.Statement.Conflicts.IsEmpty, from),
        Silent(from),
    ];

    private CoverageFigure Figure(string heading, string anchor, string meaning, Func<TrackedStatement, bool> counts, string from) =>
        Figure(heading, anchor, meaning, _statements.Where(pair => counts(pair.Statement)), from);

    private static CoverageFigure Figure(
        string heading, string anchor, string meaning, IEnumerable<(TrackedFeature Feature, TrackedStatement Statement)> statements, string from)
    {
        var items = statements.Select(pair => new LinkView(
            pair.Feature.Page.Title, RelativePath.Between(from, pair.Feature.Page.Path) + "#" + TrackerPaths.StatementAnchor(pair.Statement.Id), NoteOf(pair.Statement))).ToImmutableArray();
        return new CoverageFigure(heading, anchor, meaning, items.Length, items);
    }

    private CoverageFigure Stale(string from)
    {
        var limit = input.Date.AddMonths(-PageFreshness.MonthsTillStale);
        return Figure(
            Strings.Stale, "stale", Strings.MeaningOfStale,
            _statements.Where(pair => (pair.Statement.Statement.Verified ?? pair.Feature.Meta.Verified)?.Value is not { } verified || verified.Last < limit), from);
    }

    /// <summary>Cells of features by products where no statement holds for the newest release.</summary>
    private CoverageFigure Silent(string from)
    {
        var cells =
            from feature in input.Catalog.Tracker.Features
            from line in input.Catalog.Tracker.Lines
            where feature.At(line.Product.Id.Value, line.Releases.Length - 1).IsEmpty
            select new LinkView(feature.Page.Title, RelativePath.Between(@from, feature.Page.Path), line.Product.Name);
        var items = cells.ToImmutableArray();
        return new CoverageFigure(Strings.Silent, "silent", Strings.MeaningOfSilent, items.Length, items);
    }

    private static string NoteOf(TrackedStatement statement)
    {
        var condition = StatementCells.ConditionOf(statement);
        var status = StatusText.Of(statement.Statement.Status.Value).ToLowerInvariant();
        return $"{statement.Line.Product.Name}: {status}" + (condition.Length > 0 ? $" ({condition})" : "");
    }
}
