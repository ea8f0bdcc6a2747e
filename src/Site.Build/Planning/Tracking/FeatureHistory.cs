using System.Globalization;
using Site.Model.Tracker;
using Site.Model.Views;

namespace Site.Build.Planning.Tracking;

/// <summary>Lays out a feature's history on an axis of time.</summary>
internal static class FeatureHistory
{
    private const int Axis = 1000;

    /// <summary>The bar; null when the feature has no statement.</summary>
    public static HistoryBarView? Of(TrackedFeature feature, DateOnly today)
    {
        if (feature.Statements.IsEmpty)
        {
            return null;
        }

        var first = new DateOnly(feature.Statements.Min(statement => Begin(statement)).Year, 1, 1);
        var last = new DateOnly(today.Year + 1, 1, 1);
        int At(DateOnly day) => (int)Math.Round(Axis * (day.DayNumber - first.DayNumber) / (double)(last.DayNumber - first.DayNumber));
        var tracks = feature.Statements
            .GroupBy(statement => (statement.Line.Product.Id.Value, StatementCells.ConditionOf(statement)))
            .Select(group => new HistoryTrack(
                group.First().Line.Product.Name + (group.Key.Item2.Length > 0 ? $" ({group.Key.Item2})" : ""), group.Key.Value,
                [.. group.Select(statement => Span(statement, At, today))]));
        var step = last.Year - first.Year > 12 ? 5 : last.Year - first.Year > 5 ? 2 : 1;
        var years = Enumerable.Range(first.Year, last.Year - first.Year + 1).Where(year => year % step == 0)
            .Select(year => new HistoryYear(At(new DateOnly(year, 1, 1)), year));
        return new HistoryBarView(
            Strings.HistoryOf(feature.Page.Title),
            string.Join(' ', feature.Statements.Select(statement => Sentence(statement))),
            [.. tracks], [.. years]);
    }

    private static HistorySpan Span(TrackedStatement statement, Func<DateOnly, int> at, DateOnly today)
    {
        var from = at(Begin(statement));
        var to = statement.IsOpen ? at(today) : at(End(statement, today));
        return new HistorySpan(from, Math.Max(from + 4, to), StatusText.View(statement.Statement), Sentence(statement), "#" + TrackerPaths.StatementAnchor(statement.Id));
    }

    private static DateOnly Begin(TrackedStatement statement) =>
        statement.Line.Releases.IsEmpty ? new DateOnly(2000, 1, 1) : statement.Line.Releases[statement.First].Meta.Date.Value.Start;

    /// <summary>A statement that ends with a release holds until the next one comes.</summary>
    private static DateOnly End(TrackedStatement statement, DateOnly today) =>
        statement.Last + 1 < statement.Line.Releases.Length ? statement.Line.Releases[statement.Last + 1].Meta.Date.Value.Start : today;

    private static string Sentence(TrackedStatement statement)
    {
        var product = statement.Line.Product.ReleaseName ?? statement.Line.Product.Name;
        var condition = StatementCells.ConditionOf(statement);
        var status = StatusText.View(statement.Statement);
        var text = status.Text + (status.Security.Length > 0 ? ", " + status.Security : "") + (condition.Length > 0 ? $" ({condition})" : "");
        if (statement.Line.Releases.IsEmpty)
        {
            return text + ".";
        }

        var since = statement.Line.Releases[statement.First];
        var year = since.Meta.Date.Value.Start.Year.ToString(CultureInfo.InvariantCulture);
        return statement.IsOpen
            ? Strings.StatusSince(text, $"{product} {since.Version}", year)
            : Strings.StatusFromTo(text, $"{product} {since.Version}", year, statement.Line.Releases[statement.Last].Version);
    }
}
