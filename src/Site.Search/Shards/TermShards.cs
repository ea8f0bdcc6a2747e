using System.Text.Json;
using Site.Search.Coding;
using Site.Search.Indexing;

namespace Site.Search.Shards;

/// <summary>The dictionary with its postings (<c>t</c>) and the long tails of common words (<c>o</c>).</summary>
internal sealed class TermShards
{
    // About three kilobytes once compressed: small enough to fetch for one word, large enough to compress.
    private const int SmallestTarget = 4800;
    private const int MostShards = 1000;

    private readonly PostingTable table;
    private readonly SynonymTable synonyms;
    private readonly List<WordRange> ranges;
    private readonly Dictionary<int, int> firstTails = [];
    private readonly List<(int Word, int Part)> tails = [];

    /// <summary>Lays the shards out.</summary>
    public TermShards(PostingTable table, SynonymTable synonyms)
    {
        this.table = table;
        this.synonyms = synonyms;
        var total = 0L;
        for (var i = 0; i < table.Words.Length; i++)
        {
            total += Cost(i);
        }

        ranges = WordRange.Cut(table.Words.Length, Cost, (int)Math.Max(SmallestTarget, total / MostShards));
        for (var i = 0; i < table.Words.Length; i++)
        {
            PlanTail(i);
        }
    }

    /// <summary>Where each shard begins.</summary>
    public string Router => WordRange.Router(ranges, i => table.Words[i]);

    /// <summary>Gives the shards, each by its name and parts.</summary>
    public IEnumerable<(string Name, Func<string[]> Parts)> All()
    {
        for (var i = 0; i < ranges.Count; i++)
        {
            var range = ranges[i];
            yield return ($"t{i}", () => Shard(range));
        }

        for (var i = 0; i < tails.Count; i++)
        {
            var (word, part) = tails[i];
            yield return ($"o{i}", () => Tail(word, part));
        }
    }

    private int Cost(int word) => table.Words[word].Length + 1 + PostingText.Cost(table.Of(word));

    private void PlanTail(int word)
    {
        var rest = table.Of(word).Length - PostingText.HeadLength;
        if (rest <= 0)
        {
            return;
        }

        firstTails[word] = tails.Count;
        for (var part = 0; part * PostingText.TailLength < rest; part++)
        {
            tails.Add((word, part));
        }
    }

    private string[] Shard(WordRange range)
    {
        var words = new FrontCoding();
        var numbers = new NumberText();
        var same = new SortedDictionary<int, string[]>();
        for (var word = range.Start; word < range.End; word++)
        {
            words.Add(table.Words[word]);
            var postings = table.Of(word);
            numbers.Add(postings.Length);
            if (firstTails.TryGetValue(word, out var tail))
            {
                numbers.Add(tail);
            }

            PostingText.Add(numbers, PostingText.Part(postings).Head);
            if (synonyms.Of(table.Words[word]) is { Length: > 0 } others)
            {
                same[word - range.Start] = others;
            }
        }

        return [words.ToString(), numbers.ToString(), same.Count > 0 ? JsonSerializer.Serialize(same, JsonText.Options) : ""];
    }

    private string[] Tail(int word, int part)
    {
        var tail = PostingText.Part(table.Of(word)).Tail;
        var start = part * PostingText.TailLength;
        var piece = tail.AsSpan(start, Math.Min(PostingText.TailLength, tail.Length - start));
        var numbers = new NumberText();
        numbers.Add(piece.Length);
        PostingText.Add(numbers, piece);
        return [numbers.ToString()];
    }
}
