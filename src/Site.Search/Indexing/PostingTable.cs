using Site.Search.Coding;
using Site.Search.Memory;

namespace Site.Search.Indexing;

/// <summary>All words in ordinal order, each with its pages.</summary>
internal sealed class PostingTable
{
    // Pages are counted and laid out in so many blocks side by side.
    private const int Blocks = 4;

    // Of a page's words nine in ten are only in its text, and that fewer times than this.
    private const int PlainCounts = 16;

    private readonly int[] starts;
    private readonly Memory<Posting> postings;

    private PostingTable(WordList words, int[] starts, Memory<Posting> postings, int pages)
    {
        Words = words;
        this.starts = starts;
        this.postings = postings;
        Pages = pages;
    }

    /// <summary>The words, in ordinal order.</summary>
    public WordList Words { get; }

    /// <summary>How many pages there are.</summary>
    public int Pages { get; }

    /// <summary>Gives the pages of a word, in order; if they are more than <see cref="PostingText.HeadLength"/>, first those that are most about it, in order, then the rest.</summary>
    public ReadOnlySpan<Posting> Of(int word) => postings.Span[starts[word]..starts[word + 1]];

    /// <summary>Turns pages with words into words with pages.</summary>
    /// <param name="words">The words, in ordinal order.</param>
    /// <param name="ranks">By the number of a word its place among them.</param>
    /// <param name="pages">The pages.</param>
    /// <param name="hits">The words of each page.</param>
    /// <param name="arena">Where the pages of the words are kept.</param>
    public static PostingTable Build(WordList words, int[] ranks, IReadOnlyList<PageAnalysis> pages, IReadOnlyList<ReadOnlyMemory<PageWord>> hits, Arena<Posting> arena)
    {
        var (starts, places) = Places(words.Count, ranks, hits);
        var postings = arena.Take(starts[^1]);
        var meanBody = Math.Max(1, (double)pages.Sum(page => (long)page.BodyLength) / Math.Max(1, pages.Count));
        var meanHeading = Math.Max(1, (double)pages.Sum(page => (long)page.HeadingLength) / Math.Max(1, pages.Count));
        Parallel.For(0, Blocks, block =>
        {
            var free = places[block];
            var all = postings.Span;
            // By how often a word is in the text; behind these, that of a word that is elsewhere too.
            Span<sbyte> impacts = stackalloc sbyte[PlainCounts + 1];
            for (var (number, end) = BlockOf(block, pages.Count); number < end; number++)
            {
                var page = pages[number];
                impacts.Fill(-1);
                foreach (ref readonly var hit in hits[number].Span)
                {
                    var rank = ranks[hit.Term];
                    var isPlain = hit.Body < PlainCounts && ImpactScale.IsPlain(hit);
                    ref var impact = ref impacts[isPlain ? hit.Body : PlainCounts];
                    if (!isPlain || impact < 0)
                    {
                        var share = (double)(starts[rank + 1] - starts[rank]) / pages.Count;
                        impact = (sbyte)ImpactScale.Of(hit, page.BodyLength / meanBody, page.HeadingLength / meanHeading, share);
                    }

                    all[free[rank]++] = new Posting(number, impact, hit.Chunk, hit.Fields, hit.NameLength);
                }
            }
        });
        PartLongLists(starts, postings.Span, pages.Count);
        return new PostingTable(words, starts, postings, pages.Count);
    }

    private static void PartLongLists(int[] starts, Span<Posting> postings, int longest)
    {
        var copy = new Posting[longest];
        for (var word = 0; word + 1 < starts.Length; word++)
        {
            var list = postings[starts[word]..starts[word + 1]];
            if (list.Length > PostingText.HeadLength)
            {
                PostingText.Part(list, copy);
            }
        }
    }

    private static (int Start, int End) BlockOf(int block, int pages) => ((int)((long)pages * block / Blocks), (int)((long)pages * (block + 1) / Blocks));

    /// <summary>Where each word's pages begin, and where in each block those of its pages do.</summary>
    private static (int[] Starts, int[][] Places) Places(int words, int[] ranks, IReadOnlyList<ReadOnlyMemory<PageWord>> hits)
    {
        var places = new int[Blocks][];
        Parallel.For(0, Blocks, block => places[block] = Counts(block, words, ranks, hits));
        var starts = new int[words + 1];
        for (var (word, at) = (0, 0); word < words; word++)
        {
            foreach (var block in places)
            {
                (block[word], at) = (at, at + block[word]);
            }

            starts[word + 1] = at;
        }

        return (starts, places);
    }

    private static int[] Counts(int block, int words, int[] ranks, IReadOnlyList<ReadOnlyMemory<PageWord>> hits)
    {
        var counts = new int[words];
        for (var (number, end) = BlockOf(block, hits.Count); number < end; number++)
        {
            foreach (ref readonly var hit in hits[number].Span)
            {
                counts[ranks[hit.Term]]++;
            }
        }

        return counts;
    }
}
