using Site.Search.Indexing;

namespace Site.Search.Coding;

/// <summary>Consecutive words that share a shard.</summary>
/// <param name="Start">The first.</param>
/// <param name="End">The one after the last.</param>
internal readonly record struct WordRange(int Start, int End)
{
    /// <summary>
    /// Cuts words into ranges of about equal cost. Of the places where one may end (from three quarters of the target on), the one is taken where the
    /// next words differ soonest from those before: every reader loads the router, which names these places.
    /// </summary>
    /// <param name="words">The words.</param>
    /// <param name="cost">What each will take, in characters.</param>
    /// <param name="target">What a range may take, unless a single word takes more.</param>
    public static List<WordRange> Cut(WordList words, Func<int, int> cost, int target)
    {
        var count = words.Count;
        var ranges = new List<WordRange>();
        for (var start = 0; start < count;)
        {
            var (end, shortest) = (start, int.MaxValue);
            var size = 0;
            for (var i = start; i < count && (i == start || size + cost(i) <= target); i++)
            {
                size += cost(i);
                var length = i + 1 == count ? 0 : FrontCoding.SharedLength(words[i], words[i + 1]);
                if (i == start || length <= shortest || size < target * 3 / 4)
                {
                    (end, shortest) = (i + 1, size < target * 3 / 4 ? int.MaxValue : length);
                }
            }

            ranges.Add(new WordRange(start, end));
            start = end;
        }

        return ranges;
    }

    /// <summary>Gives the shortest text that tells where each range begins: not above its first word, above all words before.</summary>
    public static string Router(IEnumerable<WordRange> ranges, WordList words)
    {
        var router = new FrontCoding();
        foreach (var range in ranges)
        {
            var first = words[range.Start];
            var length = range.Start == 0 ? 0 : Math.Min(FrontCoding.SharedLength(words[range.Start - 1], first) + 1, first.Length);
            length += length < first.Length && length > 0 && char.IsHighSurrogate(first[length - 1]) ? 1 : 0;
            router.Add(first[..length]);
        }

        return router.ToString();
    }
}
