using System.Collections.Immutable;
using Site.Model.Tracker;

namespace Site.Build.Planning.Api.Feeds;

/// <summary>Finds what happened to features, release by release.</summary>
internal static class StatusEvents
{
    /// <summary>All that happened up to a day, the newest first. A statement without <c>since</c> has no beginning that could be dated.</summary>
    public static ImmutableArray<StatusEvent> UpTo(DateOnly day, FeatureTracker tracker) =>
    [
        .. tracker.Features.SelectMany(feature => feature.Statements.SelectMany(statement => Of(feature, statement)))
            .Where(happening => happening.Day <= day)
            .OrderByDescending(happening => happening.Day)
            .ThenBy(happening => happening.Feature.Page.Title, StringComparer.OrdinalIgnoreCase)
            .ThenBy(happening => happening.Feature.Page.Id, StringComparer.Ordinal)
            .ThenBy(happening => happening.Anchor, StringComparer.Ordinal),
    ];

    /// <summary>The same for a tracker that differs from theirs in the texts of features' pages only.</summary>
    public static ImmutableArray<StatusEvent> With(ImmutableArray<StatusEvent> events, FeatureTracker tracker) =>
    [
        .. events.Select(happening => tracker.FeatureOf(happening.Feature.Page) is { } feature && !ReferenceEquals(feature, happening.Feature)
            ? happening with { Feature = feature } : happening),
    ];

    private static IEnumerable<StatusEvent> Of(TrackedFeature feature, TrackedStatement statement)
    {
        var releases = statement.Line.Releases;
        if (statement.Statement.Since is not null)
        {
            yield return new StatusEvent(feature, statement, releases[statement.First], KindOf(feature, statement), IsEnd: false);
        }

        var next = statement.Last + 1;
        if (!statement.IsOpen && next < releases.Length && !feature.Statements.Any(other => other.Line == statement.Line && other.First == next))
        {
            yield return new StatusEvent(feature, statement, releases[next], StatusChange.Of(statement.Statement.Status.Value, null), IsEnd: true);
        }
    }

    private static ChangeKind? KindOf(TrackedFeature feature, TrackedStatement statement)
    {
        var before = statement.First == 0
            ? null
            : feature.At(statement.Line.Product.Id.Value, statement.First - 1).FirstOrDefault(other => other.Condition == statement.Condition);
        var kind = StatusChange.Of(before?.Statement.Status.Value, statement.Statement.Status.Value);
        return kind ?? (before is null ? null : ChangeKind.Changed);
    }
}
