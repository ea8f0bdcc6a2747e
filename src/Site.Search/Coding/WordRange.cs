namespace Site.Search.Coding;

/// <summary>Consecutive words that share a shard.</summary>
/// <param name="Start">The first.</param>
/// <param name="End">The one after the last.</param>
internal readonly record struct WordRange(int Start, int End)
{
    /// <summary>Cuts words into ranges of about equal cost.</summary>
    /// <param name="count">How many words there are.</param>
    /// <param name="cost">What each will take, in characters.</param>
    /// <param name="target">What a range may take, unless a single word takes more.</param>
    public static List<WordRange> Cut(int count, Func<int, int> cost, int target)
    {
        var ranges = new List<WordRange>();
        var start = 0;
        var size = 0;
        for (var i = 0; i < count; i++)
        {
            var own = cost(i);
            if (size > 0 && size + own > target)
            {
                ranges.Add(new WordRange(start, i));
                start = i;
                size = 0;
            }

            size += own;
        }

        if (count > start)
        {
            ranges.Add(new WordRange(start, count));
        }

        return ranges;
    }

    /// <summary>Gives the shortest text that tells where each range begins: not above its first word, above all words before.</summary>
    public static string Router(IEnumerable<WordRange> ranges, Func<int, string> word)
    {
        var router = new FrontCoding();
        foreach (var range in ranges)
        {
            var first = word(range.Start);
            var length = range.Start == 0 ? 0 : Math.Min(FrontCoding.SharedLength(word(range.Start - 1), first) + 1, first.Length);
            length += length < first.Length && length > 0 && char.IsHighSurrogate(first[length - 1]) ? 1 : 0;
            router.Add(first[..length]);
        }

        return router.ToString();
    }
}
