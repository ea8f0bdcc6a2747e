using System.Text;
using Site.Search.Coding;
using Site.Search.Indexing;

namespace Site.Search.Shards;

/// <summary>Words without their pages: in order (<c>v</c>), and in order of their ends, written backwards (<c>r</c>). For short prefixes, wildcards and typos.</summary>
internal sealed class SpellingShards
{
    private const int SmallestTarget = 5500;
    private const int MostShards = 80;
    private const int ShortestWord = 3;
    private const int LongestWord = 40;

    private readonly List<(string Word, int Weight)> words;
    private readonly string letter;
    private readonly List<WordRange> ranges;

    /// <summary>Lays the shards out.</summary>
    /// <param name="table">The words.</param>
    /// <param name="backwards">Whether they are written backwards.</param>
    public SpellingShards(PostingTable table, bool backwards)
    {
        letter = backwards ? "r" : "v";
        var found = new List<(string Word, int Weight)>(table.Words.Length);
        for (var i = 0; i < table.Words.Length; i++)
        {
            if (Belongs(table.Words[i], table.Of(i)))
            {
                found.Add((backwards ? Reverse(table.Words[i]) : table.Words[i], Weight(table.Of(i))));
            }
        }

        // As they are written, the words of the table are in order.
        words = backwards ? [.. WordOrder.Of([.. found.Select(word => word.Word)]).Select(place => found[place])] : found;
        var total = words.Sum(word => (long)Cost(word.Word));
        ranges = WordRange.Cut(words.Count, i => words[i].Word, i => Cost(words[i].Word), (int)Math.Max(SmallestTarget, total / MostShards));
    }

    /// <summary>Where each shard begins.</summary>
    public string Router => WordRange.Router(ranges, i => words[i].Word);

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
        var (coded, weights) = (writer.Words(), writer.Numbers());
        for (var i = range.Start; i < range.End; i++)
        {
            coded.Add(words[i].Word);
            weights.Add(words[i].Weight);
        }

        writer.Part(coded.Text).Part(weights.Text);
    }

    private static int Cost(string word) => (word.Length / 2) + 3;

    // A word in the text of a single page is as often a typo as a word; figures have no spelling.
    private static bool Belongs(string word, ReadOnlySpan<Posting> postings) =>
        word.Length is >= ShortestWord and <= LongestWord && !word.Contains(' ') && !char.IsAsciiDigit(word[0])
        && (postings.Length > 1 || (postings[0].Fields & ~(Fields.Body | Fields.Summary | Fields.Path)) != 0);

    // Pages that have the word, those in whose title or headings it stands counting more; the logarithm is enough to compare.
    private static int Weight(ReadOnlySpan<Posting> postings)
    {
        var weight = 0;
        foreach (ref readonly var posting in postings)
        {
            weight += posting.NameLength > 0 ? 8 : posting.Fields.HasFlag(Fields.Heading) ? 3 : 1;
        }

        return (int)Math.Min(59, Math.Round(4 * Math.Log2(weight)));
    }

    private static string Reverse(string word) =>
        Ascii.IsValid(word)
            ? string.Create(word.Length, word, static (reversed, own) =>
            {
                own.CopyTo(reversed);
                reversed.Reverse();
            })
            : string.Concat(word.EnumerateRunes().Reverse().Select(rune => rune.ToString()));
}
