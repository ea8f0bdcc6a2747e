using System.Text.Json;
using Site.Search.Coding;
using Site.Search.Indexing;

namespace Site.Search.Shards;

/// <summary>The dictionary with its postings (<c>t</c>), the long tails of common words (<c>o</c>), and of a large site the routers (<c>n</c>).</summary>
internal sealed class TermShards
{
    private const int LeastMostShards = 1550;
    private const int PagesToAShard = 4;
    private const int TailPagesInShard = 12000;

    private readonly PostingTable table;
    private readonly SynonymTable synonyms;
    private readonly List<WordRange> ranges;
    private readonly Dictionary<int, int> tailOf = [];
    private readonly List<List<int>> tails = [];

    /// <summary>Lays the shards out.</summary>
    public TermShards(PostingTable table, SynonymTable synonyms, TermLayout layout)
    {
        this.table = table;
        this.synonyms = synonyms;
        var total = 0L;
        for (var i = 0; i < table.Words.Count; i++)
        {
            total += Cost(i);
        }

        ranges = WordRange.Cut(table.Words, Cost, (int)Math.Max(layout.Smallest, total / Math.Max(LeastMostShards, table.Pages / PagesToAShard)));
        InRouter = ranges.Count > layout.MostInRoot ? layout.InRouter : 0;
        var room = 0;
        for (var i = 0; i < table.Words.Count; i++)
        {
            PlanTail(i, ref room);
        }
    }

    /// <summary>How many shards a router names; 0: there are no routers, the root names all.</summary>
    public int InRouter { get; }

    /// <summary>Where each router begins, or each shard where there are no routers.</summary>
    public string Router => Route(InRouter == 0 ? ranges : ranges.Where((_, i) => i % InRouter == 0));

    /// <summary>Gives the shards, in the order of their numbers.</summary>
    public IEnumerable<Shard> All()
    {
        for (var i = 0; i < ranges.Count; i++)
        {
            var range = ranges[i];
            yield return new Shard($"t{i}", writer => Write(range, writer));
        }

        for (var i = 0; i < tails.Count; i++)
        {
            var words = tails[i];
            yield return new Shard($"o{i}", writer => WriteTails(words, writer));
        }

        for (var first = 0; InRouter > 0 && first < ranges.Count; first += InRouter)
        {
            var own = ranges.Skip(first).Take(InRouter);
            yield return new Shard($"n{first / InRouter}", writer => writer.Part(Route(own)));
        }
    }

    private string Route(IEnumerable<WordRange> own) => WordRange.Router(own, table.Words);

    private int Cost(int word) => table.Words[word].Length + 1 + PostingText.Cost(table.Of(word));

    // A tail longer than a shard has one to itself: it is fetched only when the word is required, excluded or bound to a field.
    private void PlanTail(int word, ref int room)
    {
        var rest = table.Of(word).Length - PostingText.HeadLength;
        if (rest <= 0)
        {
            return;
        }

        if (room < rest || tails.Count == 0)
        {
            tails.Add([]);
            room = TailPagesInShard;
        }

        tailOf[word] = tails.Count - 1;
        tails[^1].Add(word);
        room -= rest;
    }

    private void Write(WordRange range, ShardWriter writer)
    {
        var (words, numbers) = (writer.Words(), writer.Numbers());
        var same = new SortedDictionary<int, string[]>();
        for (var word = range.Start; word < range.End; word++)
        {
            words.Add(table.Words[word]);
            var postings = table.Of(word);
            numbers.Add(postings.Length);
            if (tailOf.TryGetValue(word, out var tail))
            {
                numbers.Add(tail);
            }

            PostingText.Add(numbers, postings.Length > PostingText.HeadLength ? postings[..PostingText.HeadLength] : postings);
            if (synonyms.Of(table.Words[word]) is { Length: > 0 } others)
            {
                same[word - range.Start] = others;
            }
        }

        writer.Part(words.Text).Part(numbers.Text).Part(same.Count > 0 ? JsonSerializer.SerializeToUtf8Bytes(same, JsonText.Options) : default);
    }

    private void WriteTails(List<int> words, ShardWriter writer)
    {
        var (names, numbers) = (writer.Words(), writer.Numbers());
        foreach (var word in words)
        {
            names.Add(table.Words[word]);
            var tail = table.Of(word)[PostingText.HeadLength..];
            numbers.Add(tail.Length);
            PostingText.Add(numbers, tail);
        }

        writer.Part(names.Text).Part(numbers.Text);
    }
}
