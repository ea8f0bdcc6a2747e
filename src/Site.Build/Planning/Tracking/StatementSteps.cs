using Site.Model.Tracker;

namespace Site.Build.Planning.Tracking;

/// <summary>
/// Joins what was said of a feature in one release with what is said in another. Statements of one condition are the same thing's; one whose condition is gone
/// goes on in those that begin and can speak of the same machines and guests: upstream words a condition anew, or says of parts what it said of the whole,
/// and nothing became unknown by that.
/// </summary>
internal static class StatementSteps
{
    /// <summary>Each step, in order of the conditions; null on a side where nothing was said.</summary>
    public static IEnumerable<(TrackedStatement? Was, TrackedStatement? Becomes)> Between(IEnumerable<TrackedStatement> before, IEnumerable<TrackedStatement> after)
    {
        var then = ByCondition(before);
        var now = ByCondition(after);
        var ended = then.Where(pair => !now.ContainsKey(pair.Key)).Select(pair => pair.Value).ToList();
        var begun = now.Where(pair => !then.ContainsKey(pair.Key)).Select(pair => pair.Value).ToList();
        foreach (var condition in then.Keys.Union(now.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            var (was, becomes) = (then.GetValueOrDefault(condition), now.GetValueOrDefault(condition));
            if (becomes is null && begun.Any(statement => AreAkin(was!, statement)))
            {
                continue;
            }

            yield return (was ?? ended.FirstOrDefault(statement => AreAkin(statement, becomes!)), becomes);
        }
    }

    private static bool AreAkin(TrackedStatement one, TrackedStatement other) =>
        Meet(one.Statement.Arch.Select(arch => arch.Value), other.Statement.Arch.Select(arch => arch.Value))
        && Meet(one.Statement.Guest.Select(guest => guest.Value), other.Statement.Guest.Select(guest => guest.Value));

    /// <summary>Whether two lists have something in common; an empty one speaks of all.</summary>
    private static bool Meet<T>(IEnumerable<T> one, IEnumerable<T> other) => !one.Any() || !other.Any() || one.Intersect(other).Any();

    private static SortedDictionary<string, TrackedStatement> ByCondition(IEnumerable<TrackedStatement> statements) =>
        new(statements.DistinctBy(statement => statement.Condition, StringComparer.Ordinal).ToDictionary(statement => statement.Condition, StringComparer.Ordinal), StringComparer.Ordinal);
}
