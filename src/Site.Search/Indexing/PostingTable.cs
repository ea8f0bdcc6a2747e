using Site.Search.Coding;

namespace Site.Search.Indexing;

/// <summary>All words in ordinal order, each with its pages.</summary>
internal sealed class PostingTable
{
    private readonly int[] starts;
    private readonly Posting[] postings;

    private PostingTable(string[] words, int[] starts, Posting[] postings, int pages)
    {
        Words = words;
        this.starts = starts;
        this.postings = postings;
        Pages = pages;
    }

    /// <summary>The words, in ordinal order.</summary>
    public string[] Words { get; }

    /// <summary>How many pages there are.</summary>
    public int Pages { get; }

    /// <summary>Gives the pages of a word, in order; if they are more than <see cref="PostingText.HeadLength"/>, first those that are most about it, in order, then the rest.</summary>
    public ReadOnlySpan<Posting> Of(int word) => postings.AsSpan(starts[word]..starts[word + 1]);

    /// <summary>Turns pages with words into words with pages.</summary>
    public static PostingTable Build(Vocabulary vocabulary, IReadOnlyList<PageAnalysis> pages, IReadOnlyList<PageWord[]> hits)
    {
        var (words, numbers) = vocabulary.Sorted();
        var ranks = new int[words.Length];
        for (var i = 0; i < numbers.Length; i++)
        {
            ranks[numbers[i]] = i;
        }

        var starts = Starts(words.Length, ranks, hits);
        var ends = starts.AsSpan(0, words.Length).ToArray();
        var postings = new Posting[starts[^1]];
        var meanBody = Math.Max(1, pages.Sum(page => (double)page.BodyLength) / Math.Max(1, pages.Count));
        var meanHeading = Math.Max(1, pages.Sum(page => (double)page.HeadingLength) / Math.Max(1, pages.Count));
        for (var number = 0; number < pages.Count; number++)
        {
            var page = pages[number];
            foreach (ref readonly var hit in hits[number].AsSpan())
            {
                var rank = ranks[hit.Term];
                var share = (double)(starts[rank + 1] - starts[rank]) / pages.Count;
                var impact = ImpactScale.Of(hit, page.BodyLength / meanBody, page.HeadingLength / meanHeading, share);
                postings[ends[rank]++] = new Posting(number, impact, hit.Chunk, hit.Fields, hit.NameLength);
            }
        }

        PartLongLists(starts, postings, pages.Count);
        return new PostingTable(words, starts, postings, pages.Count);
    }

    private static void PartLongLists(int[] starts, Posting[] postings, int longest)
    {
        var copy = new Posting[longest];
        for (var word = 0; word + 1 < starts.Length; word++)
        {
            var list = postings.AsSpan(starts[word]..starts[word + 1]);
            if (list.Length > PostingText.HeadLength)
            {
                PostingText.Part(list, copy);
            }
        }
    }

    private static int[] Starts(int words, int[] ranks, IReadOnlyList<PageWord[]> hits)
    {
        var starts = new int[words + 1];
        foreach (var page in hits)
        {
            foreach (ref readonly var hit in page.AsSpan())
            {
                starts[ranks[hit.Term] + 1]++;
            }
        }

        for (var i = 0; i < words; i++)
        {
            starts[i + 1] += starts[i];
        }

        return starts;
    }
}
