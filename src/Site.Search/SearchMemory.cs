using Site.Search.Documents;
using Site.Search.Indexing;

namespace Site.Search;

/// <summary>What was made of the documents of the index before: one that would be the same is neither made nor analysed again. One index is built with it at a time.</summary>
public sealed class SearchMemory
{
    private Dictionary<object, (PageAnalysis Page, ReadOnlyMemory<PageWord> Hits)> known = new(ReferenceEqualityComparer.Instance);

    /// <summary>The words of all documents so far, those that none has any more among them.</summary>
    internal Vocabulary Vocabulary { get; } = new();

    /// <summary>What a document was analysed to; null when it is new.</summary>
    internal (PageAnalysis Page, ReadOnlyMemory<PageWord> Hits)? Find(SearchSource source) =>
        source.Origin is { } origin && known.TryGetValue(origin, out var analysed) ? analysed : null;

    /// <summary>Keeps what documents were analysed to, and forgets all others.</summary>
    internal void Keep(IReadOnlyList<SearchSource> sources, IReadOnlyList<PageAnalysis> pages, IReadOnlyList<ReadOnlyMemory<PageWord>> hits)
    {
        var kept = new Dictionary<object, (PageAnalysis, ReadOnlyMemory<PageWord>)>(sources.Count, ReferenceEqualityComparer.Instance);
        for (var i = 0; i < sources.Count; i++)
        {
            if (sources[i].Origin is { } origin)
            {
                kept[origin] = (pages[i], hits[i]);
            }
        }

        known = kept;
    }
}
