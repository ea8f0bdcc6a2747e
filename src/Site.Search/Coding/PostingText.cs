using Site.Search.Indexing;

namespace Site.Search.Coding;

/// <summary>The pages of a word as numbers: docs/search-format.md, "Postings".</summary>
internal static class PostingText
{
    /// <summary>How many pages a word's own shard holds; the rest of a commoner word lies apart.</summary>
    public const int HeadLength = 600;

    private const int ExtraBit = 16;
    private const int ChunkBit = 32;

    /// <summary>Appends a list of pages, in order.</summary>
    public static void Add(NumberText numbers, ReadOnlySpan<Posting> postings)
    {
        var previous = -1;
        foreach (ref readonly var posting in postings)
        {
            numbers.Add(posting.Page - previous - 1);
            previous = posting.Page;
        }

        foreach (ref readonly var posting in postings)
        {
            numbers.Add(posting.Impact | (HasExtra(posting) ? ExtraBit : 0) | (posting.Chunk > 0 ? ChunkBit : 0));
        }

        foreach (ref readonly var posting in postings)
        {
            if (HasExtra(posting))
            {
                AddExtra(numbers, posting);
            }
        }

        foreach (ref readonly var posting in postings)
        {
            if (posting.Chunk > 0)
            {
                numbers.Add(posting.Chunk);
            }
        }
    }

    /// <summary>Gives about how many characters a list takes.</summary>
    public static int Cost(ReadOnlySpan<Posting> postings) => 2 + (Math.Min(postings.Length, HeadLength) * 5 / 2);

    /// <summary>Parts a list longer than <see cref="HeadLength"/>: the pages that are most about the word, and the rest; both in order.</summary>
    public static (Posting[] Head, Posting[] Tail) Part(ReadOnlySpan<Posting> postings)
    {
        Span<int> steps = stackalloc int[ImpactScale.Highest + 1];
        foreach (ref readonly var posting in postings)
        {
            steps[posting.Impact]++;
        }

        var (lowest, room) = (ImpactScale.Highest, HeadLength);
        while (steps[lowest] < room)
        {
            room -= steps[lowest--];
        }

        var (head, tail) = (new List<Posting>(HeadLength), new List<Posting>(postings.Length - HeadLength));
        foreach (ref readonly var posting in postings)
        {
            var belongs = posting.Impact > lowest || (posting.Impact == lowest && room-- > 0);
            (belongs ? head : tail).Add(posting);
        }

        return ([.. head], [.. tail]);
    }

    // Most words stand in the text only: that is what is said by saying nothing.
    private static bool HasExtra(in Posting posting) => posting.Fields != Fields.Body;

    private static void AddExtra(NumberText numbers, in Posting posting)
    {
        numbers.Add((ushort)(posting.Fields ^ Fields.Body));
        if (posting.NameLength > 0)
        {
            numbers.Add(posting.NameLength);
        }
    }
}
