using Site.Model.Catalogs;
using Site.Model.Content;

namespace Site.Build.Cataloging;

/// <summary>A statement with the releases it holds for, as indexes in its product's line.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="First">Index of the first release.</param>
/// <param name="Last">Index of the last release; the greatest number when it is open.</param>
internal sealed record StatementSpan(Statement Statement, int First, int Last)
{
    /// <summary>The span of a statement; releases that are unknown count as none given.</summary>
    public static StatementSpan Of(Statement statement, ReleaseLine line) => new(
        statement,
        statement.Since is { } since ? line.Find(since.Value)?.Index ?? 0 : 0,
        statement.Until is { } until ? line.Find(until.Value)?.Index ?? int.MaxValue : int.MaxValue);

    /// <summary>Whether two statements speak of the same product, releases, architecture, guest and condition.</summary>
    public bool Overlaps(StatementSpan other) =>
        Statement.Product.Value == other.Statement.Product.Value
        && First <= other.Last && other.First <= Last
        && Meet(Statement.Arch.Select(arch => arch.Value), other.Statement.Arch.Select(arch => arch.Value))
        && Meet(Statement.Guest.Select(guest => guest.Value), other.Statement.Guest.Select(guest => guest.Value))
        && (Statement.Qualifier?.Value ?? "") == (other.Statement.Qualifier?.Value ?? "");

    /// <summary>Whether two lists have something in common, where an empty list is everything.</summary>
    private static bool Meet<T>(IEnumerable<T> left, IEnumerable<T> right)
    {
        var all = left.ToHashSet();
        var others = right.ToList();
        return all.Count == 0 || others.Count == 0 || others.Any(all.Contains);
    }
}
