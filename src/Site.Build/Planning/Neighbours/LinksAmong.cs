namespace Site.Build.Planning.Neighbours;

/// <summary>Which of a few pages have a link between them, whichever way: found once for a map, which asks for each two of them again and again.</summary>
internal sealed class LinksAmong
{
    private readonly ulong[] _linked;

    /// <summary>The links among some pages.</summary>
    /// <param name="pages">Their numbers, at most 64.</param>
    /// <param name="targetsOf">The pages that a page leads to.</param>
    public LinksAmong(ReadOnlySpan<int> pages, Func<int, int[]> targetsOf)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(pages.Length, 64);
        _linked = new ulong[pages.Length];
        for (var i = 0; i < pages.Length; i++)
        {
            foreach (var target in targetsOf(pages[i]))
            {
                if (pages.IndexOf(target) is >= 0 and var other)
                {
                    _linked[i] |= 1UL << other;
                    _linked[other] |= 1UL << i;
                }
            }
        }
    }

    private LinksAmong(ulong[] linked) => _linked = linked;

    /// <summary>Whether there is a link between the pages at two places.</summary>
    public bool this[int one, int other] => (_linked[one] & (1UL << other)) != 0;

    /// <summary>The same links, of the pages in another order.</summary>
    /// <param name="order">Where each page stood before.</param>
    public LinksAmong InOrder(ReadOnlySpan<int> order)
    {
        var linked = new ulong[order.Length];
        for (var i = 0; i < order.Length; i++)
        {
            for (var j = 0; j < order.Length; j++)
            {
                linked[i] |= this[order[i], order[j]] ? 1UL << j : 0;
            }
        }

        return new LinksAmong(linked);
    }
}
