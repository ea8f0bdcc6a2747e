using System.Text.Json;
using Site.Search.Analysis;
using Site.Search.Coding;
using Site.Search.Documents;
using Site.Search.Indexing;

namespace Site.Search.Shards;

/// <summary>The cards of pages (<c>c</c>), as JSON.</summary>
internal sealed class CardShards
{
    private const int Target = 8000;

    private readonly List<(int First, SortedDictionary<int, object> Cards)> shards = [];

    /// <summary>Lays the shards out.</summary>
    public CardShards(IReadOnlyList<PageAnalysis> pages)
    {
        var size = Target;
        for (var i = 0; i < pages.Count; i++)
        {
            if (pages[i].Card is not { } card)
            {
                continue;
            }

            var json = Json(card);
            if (size >= Target)
            {
                shards.Add((i, []));
                size = 0;
            }

            shards[^1].Cards[i] = json;
            size += JsonSerializer.Serialize(json, JsonText.Options).Length;
        }
    }

    /// <summary>For each shard, the first page in it.</summary>
    public string FirstPages => new NumberText().AddGaps(shards.Select(shard => shard.First)).ToString();

    /// <summary>Gives the shards, in the order of their numbers.</summary>
    public IEnumerable<Shard> All()
    {
        for (var i = 0; i < shards.Count; i++)
        {
            var cards = shards[i].Cards;
            yield return new Shard($"c{i}", writer => writer.Part(JsonSerializer.SerializeToUtf8Bytes(cards, JsonText.Options)));
        }
    }

    private static object[] Json(SearchCard card) =>
        [CleanText.Of(card.Definition), card.Rows.Select(row => new[] { CleanText.Of(row.Label), CleanText.Of(row.Value), CleanText.Of(row.Url ?? "") }).ToArray()];
}
