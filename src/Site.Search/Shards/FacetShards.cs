using Site.Search.Coding;
using Site.Search.Indexing;

namespace Site.Search.Shards;

/// <summary>For each field that pages can be filtered by, its values and their pages (<c>f</c>).</summary>
internal sealed class FacetShards
{
    private readonly SortedDictionary<string, SortedDictionary<string, List<int>>> fields = new(StringComparer.Ordinal);

    /// <summary>Collects the values.</summary>
    public FacetShards(IReadOnlyList<PageAnalysis> pages)
    {
        for (var i = 0; i < pages.Count; i++)
        {
            foreach (var facet in pages[i].Facets)
            {
                if (!fields.TryGetValue(facet.Field, out var values))
                {
                    fields[facet.Field] = values = new SortedDictionary<string, List<int>>(StringComparer.Ordinal);
                }

                if (!values.TryGetValue(facet.Value, out var list))
                {
                    values[facet.Value] = list = [];
                }

                list.Add(i);
            }
        }
    }

    /// <summary>The fields, in the order of their shards.</summary>
    public IReadOnlyCollection<string> Fields => fields.Keys;

    /// <summary>Gives the shards, in the order of their numbers.</summary>
    public IEnumerable<Shard> All()
    {
        var i = 0;
        foreach (var values in fields.Values)
        {
            yield return new Shard($"f{i++}", writer => Write(values, writer));
        }
    }

    private static void Write(SortedDictionary<string, List<int>> values, ShardWriter writer)
    {
        var numbers = writer.Numbers();
        foreach (var list in values.Values)
        {
            numbers.Add(list.Count).AddGaps(list);
        }

        writer.Part(string.Join('\n', values.Keys)).Part(numbers.Text);
    }
}
