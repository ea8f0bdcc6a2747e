namespace Site.Build;

/// <summary>Work on many things at once.</summary>
internal static class SideBySide
{
    /// <summary>What the work makes of each item, in the order of the items.</summary>
    /// <exception cref="AggregateException">The work threw for an item or several.</exception>
    public static TResult[] Of<T, TResult>(IReadOnlyList<T> items, Func<T, TResult> work)
    {
        var results = new TResult[items.Count];
        Parallel.For(0, results.Length, i => results[i] = work(items[i]));
        return results;
    }
}
