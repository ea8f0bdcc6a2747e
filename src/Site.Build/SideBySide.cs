using System.Collections.Concurrent;

namespace Site.Build;

/// <summary>Work on many things at once.</summary>
internal static class SideBySide
{
    /// <summary>
    /// Does work for each number below a count. The first is done alone: what the work needs is then loaded once, and no worker waits for another that
    /// loads the same, which took a fiftieth of the time of 1,000 pages.
    /// </summary>
    /// <exception cref="AggregateException">The work threw for an item or several.</exception>
    public static void For(int count, Action<int> work)
    {
        Parallel.For(0, Math.Min(1, count), work);
        Parallel.For(1, count, work);
    }

    /// <summary>Does work for numbers from 0 on, up to a count or as long as more is wanted.</summary>
    /// <returns>How many numbers it was done for: all below.</returns>
    /// <exception cref="AggregateException">The work threw for an item or several.</exception>
    public static int While(int count, Func<bool> isWanted, Action<int> work)
    {
        var begun = 0;
        Parallel.For(0, Math.Min(1, count), _ => work(begun++));
        Parallel.ForEach(Partitioner.Create(Rest(), EnumerablePartitionerOptions.NoBuffering), work);
        return begun;

        // Workers take turns with it, and do what they took.
        IEnumerable<int> Rest()
        {
            while (begun < count && isWanted())
            {
                yield return begun++;
            }
        }
    }

    /// <summary>What the work makes of each item, in the order of the items.</summary>
    /// <exception cref="AggregateException">The work threw for an item or several.</exception>
    public static TResult[] Of<T, TResult>(IReadOnlyList<T> items, Func<T, TResult> work)
    {
        var results = new TResult[items.Count];
        For(results.Length, i => results[i] = work(items[i]));
        return results;
    }
}
