using Site.Build.Planning.Tracking;
using Site.Model.Catalogs;
using Site.Model.Tracker;

namespace Site.Build.Planning.Api.Feeds;

/// <summary>A day on which a statement began to hold, or ended with none in its place.</summary>
/// <param name="Feature">The feature.</param>
/// <param name="Statement">The statement.</param>
/// <param name="Release">The release that brought it: the statement's first, or the one after its last.</param>
/// <param name="Kind">What it is against the release before; null when nothing that was said has changed.</param>
/// <param name="IsEnd">Whether it is the end.</param>
internal sealed record StatusEvent(TrackedFeature Feature, TrackedStatement Statement, Release Release, ChangeKind? Kind, bool IsEnd)
{
    /// <summary>The day of the release.</summary>
    public DateOnly Day => Release.Meta.Date.Value.Start;

    /// <summary>The anchor of the statement, and something more for an end: unique on the feature's page.</summary>
    public string Anchor => TrackerPaths.StatementAnchor(Statement.Id) + (IsEnd ? ":end" : "");

    /// <summary>What happened, in a line.</summary>
    public string Title
    {
        get
        {
            var status = StatusText.View(Statement.Statement);
            var said = status.Text + (status.Security.Length > 0 ? ", " + status.Security : "");
            var condition = StatementCells.ConditionOf(Statement) is { Length: > 0 } words ? $" ({words})" : "";
            return IsEnd
                ? Strings.NothingIsSaidAnyMore(Feature.Page.Title, Release.Page.Title, condition, said)
                : Strings.IsSaid(Feature.Page.Title, Release.Page.Title, condition, said);
        }
    }
}
