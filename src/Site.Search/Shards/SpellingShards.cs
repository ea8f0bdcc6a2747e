using System.Runtime.InteropServices;
using Site.Search.Coding;
using Site.Search.Indexing;
using Site.Search.Memory;

namespace Site.Search.Shards;

/// <summary>Words without their pages: in order (<c>v</c>), and in order of their ends, written backwards (<c>r</c>). For short prefixes, wildcards and typos.</summary>
internal sealed class SpellingShards
{
    private const int SmallestTarget = 5500;
    private const int MostShards = 80;
    private const int ShortestWord = 3;
    private const int LongestWord = 40;

    private readonly WordList words;
    private readonly byte[] weights;
    private readonly string letter;
    private readonly List<WordRange> ranges;

    /// <summary>Lays the shards out.</summary>
    /// <param name="table">The words.</param>
    /// <param name="backwards">Whether they are written backwards.</param>
    /// <param name="arena">Where the words are kept as they are written.</param>
    public SpellingShards(PostingTable table, bool backwards, Arena<char> arena)
    {
        letter = backwards ? "r" : "v";
        var found = new List<int>(table.Words.Count);
        for (var i = 0; i < table.Words.Count; i++)
        {
            if (Belongs(table.Words[i], table.Of(i)))
            {
                found.Add(i);
            }
        }

        words = backwards ? Turned(table.Words, found, arena) : new WordList(CollectionsMarshal.AsSpan(found), i => table.Words[i], arena);
        weights = [.. found.Select(word => Weight(table.Of(word)))];
        var total = 0L;
        for (var i = 0; i < words.Count; i++)
        {
            total += Cost(i);
        }

        ranges = WordRange.Cut(words, Cost, (int)Math.Max(SmallestTarget, total / MostShards));
    }

    /// <summary>Where each shard begins.</summary>
    public string Router => WordRange.Router(ranges, words);

    /// <summary>Gives the shards, in the order of their numbers.</summary>
    public IEnumerable<Shard> All()
    {
        for (var i = 0; i < ranges.Count; i++)
        {
            var range = ranges[i];
            yield return new Shard($"{letter}{i}", writer => Write(range, writer));
        }
    }

    private void Write(WordRange range, ShardWriter writer)
    {
        var (coded, numbers) = (writer.Words(), writer.Numbers());
        for (var i = range.Start; i < range.End; i++)
        {
            coded.Add(words[i]);
            numbers.Add(weights[i]);
        }

        writer.Part(coded.Text).Part(numbers.Text);
    }

    private int Cost(int word) => (words[word].Length / 2) + 3;

    // A word in the text of a single page is as often a typo as a word; figures have no spelling.
    private static bool Belongs(ReadOnlySpan<char> word, ReadOnlySpan<Posting> postings) =>
        word.Length is >= ShortestWord and <= LongestWord && !word.Contains(' ') && !char.IsAsciiDigit(word[0])
        && (postings.Length > 1 || (postings[0].Fields & ~(Fields.Body | Fields.Summary | Fields.Path)) != 0);

    // Pages that have the word, those in whose title or headings it stands counting more; the logarithm is enough to compare.
    private static byte Weight(ReadOnlySpan<Posting> postings)
    {
        var weight = 0;
        foreach (ref readonly var posting in postings)
        {
            weight += posting.NameLength > 0 ? 8 : posting.Fields.HasFlag(Fields.Heading) ? 3 : 1;
        }

        return (byte)Math.Min(59, Math.Round(4 * Math.Log2(weight)));
    }

    /// <summary>The words written backwards, in order, as <paramref name="found"/> is then: as they are written, the words of the table are.</summary>
    private static WordList Turned(WordList table, List<int> found, Arena<char> arena)
    {
        var buffer = new char[LongestWord];
        var turned = new WordList(CollectionsMarshal.AsSpan(found), i => Turned(table[i], buffer), arena);
        var order = WordOrder.Of(turned.Count, i => turned[i]);
        var before = found.ToArray();
        for (var i = 0; i < order.Length; i++)
        {
            found[i] = before[order[i]];
        }

        return new WordList(order, i => turned[i], arena);
    }

    private static ReadOnlySpan<char> Turned(ReadOnlySpan<char> word, Span<char> buffer)
    {
        var free = word.Length;
        foreach (var rune in word.EnumerateRunes())
        {
            free -= rune.Utf16SequenceLength;
            rune.EncodeToUtf16(buffer[free..]);
        }

        return buffer[..word.Length];
    }
}
