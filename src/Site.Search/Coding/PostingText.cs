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

    /// <summary>Parts a list longer than <see cref="HeadLength"/>: puts the pages first that are most about the word, then the rest, both in order.</summary>
    /// <param name="postings">The list.</param>
    /// <param name="copy">Room for as many.</param>
    public static void Part(Span<Posting> postings, Span<Posting> copy)
    {
        copy = copy[..postings.Length];
        postings.CopyTo(copy);
        Span<int> steps = stackalloc int[ImpactScale.Highest + 1];
        foreach (ref readonly var posting in copy)
        {
            steps[posting.Impact]++;
        }

        var (lowest, room) = (ImpactScale.Highest, HeadLength);
        while (steps[lowest] < room)
        {
            room -= steps[lowest--];
        }

        var (head, tail) = (0, HeadLength);
        foreach (ref readonly var posting in copy)
        {
            var belongs = posting.Impact > lowest || (posting.Impact == lowest && room-- > 0);
            postings[belongs ? head++ : tail++] = posting;
        }
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
