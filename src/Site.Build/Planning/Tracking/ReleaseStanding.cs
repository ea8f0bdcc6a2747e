using System.Collections.Immutable;
using Site.Build.Parsing.FrontMatter;
using Site.Model.Catalogs;
using Site.Model.Content;
using Site.Model.Tracker;
using Site.Model.Views;

namespace Site.Build.Planning.Tracking;

/// <summary>Tells what the tracker says of one release, and what else was out when it came.</summary>
internal sealed class ReleaseStanding(FeatureTracker tracker)
{
    /// <summary>The features of which something is said for the release, by status, what one may rely on most first; questions that have no meaning there are left out.</summary>
    public ImmutableArray<StandingGroup> Of(ReleaseLine line, Release release, string from) =>
    [
        .. tracker.Features
            .SelectMany(feature => feature.At(line.Product.Id.Value, release.Index).Select(statement => (Feature: feature, Said: statement)))
            .Where(pair => pair.Said.Statement.Status.Value != FeatureStatus.NotApplicable)
            .GroupBy(pair => pair.Said.Statement.Status.Value)
            .OrderBy(group => StatusRank.Of(group.Key))
            .Select(group => new StandingGroup(
                new StatusView(EnumNames.Spell(group.Key), StatusText.Of(group.Key)),
                [.. group.GroupBy(pair => pair.Feature).Select(same => Link(same.Key, [.. same.Select(pair => pair.Said)], from))])),
    ];

    /// <summary>The newest release of each other product on the day that the release came out; the note is the day of that one.</summary>
    public ImmutableArray<LinkView> Beside(ReleaseLine line, Release release, string from) =>
    [
        .. tracker.Lines.Where(other => other != line)
            .Select(other => FeatureTracker.NewestOn(other, release.Meta.Date.Value.Last)).OfType<Release>()
            .Select(other => new LinkView(other.Page.Title, RelativePath.Between(from, other.Page.Path)) { Day = ReferenceViews.Date(other.Meta) }),
    ];

    private static LinkView Link(TrackedFeature feature, ImmutableArray<TrackedStatement> statements, string from) => new(
        feature.Page.Title,
        RelativePath.Between(from, feature.Page.Path) + "#" + TrackerPaths.StatementAnchor(statements[0].Id),
        statements.Any(statement => statement.Conditions == 0) ? "" : string.Join("; ", statements.Select(StatementCells.ConditionOf).Distinct(StringComparer.Ordinal)));
}
