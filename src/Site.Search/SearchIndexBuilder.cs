using System.Security.Cryptography;
using Site.Search.Documents;
using Site.Search.Coding;
using Site.Search.Indexing;
using Site.Search.Shards;

namespace Site.Search;

/// <summary>Builds a search index: documents in, files out. What the files hold is in docs/search-format.md.</summary>
public static class SearchIndexBuilder
{
    private const int NameLength = 12;
    private const int PagesAtOnce = 256;

    /// <summary>
    /// Builds the index of a site. The same documents in the same order give the same bytes.
    /// A document is read once and not kept; the files are made as they are asked for.
    /// </summary>
    /// <param name="documents">The pages; neighbours should be related (in order of their addresses), which makes the index smaller.</param>
    /// <param name="options">How it is built.</param>
    /// <returns>The files, the root first.</returns>
    public static IEnumerable<SearchFile> Build(IEnumerable<SearchDocument> documents, SearchOptions options)
    {
        ArgumentNullException.ThrowIfNull(documents);
        ArgumentNullException.ThrowIfNull(options);
        return Files(documents, options);
    }

    private static IEnumerable<SearchFile> Files(IEnumerable<SearchDocument> documents, SearchOptions options)
    {
        var vocabulary = new Vocabulary();
        var pages = Analyse(documents, vocabulary, options);
        var index = NameOf(pages);
        var kinds = pages.Select(page => page.Facets.First(facet => facet.Field == "kind").Value).Distinct().Order(StringComparer.Ordinal).ToArray();
        var table = PostingTable.Build(vocabulary, pages);
        var terms = new TermShards(table, new SynonymTable(pages));
        var spellings = new SpellingShards(table, backwards: false);
        var endings = new SpellingShards(table, backwards: true);
        var pairs = new PairShards(pages);
        var texts = new TextShards(pages);
        var titles = new PageShards(pages, kinds);
        var cards = new CardShards(pages);
        var facets = new FacetShards(pages);
        var root = new RootShard
        {
            Pages = pages.Count,
            Terms = terms.Router,
            Spellings = spellings.Router,
            Endings = endings.Router,
            PairSlices = pairs.Slices,
            PairMarks = pairs.Marks,
            ChunksInShard = texts.ChunksInShard,
            ChunkStarts = titles.ChunkStarts,
            Kinds = kinds,
            Facets = facets.Fields,
            Cards = cards.FirstPages,
        };

        yield return new SearchFile($"{options.Folder}/root.js", ShardScript.Write("root", index, root.ToJson()));
        var shards = terms.All().Concat(spellings.All()).Concat(endings.All()).Concat(titles.All())
            .Concat(cards.All()).Concat(facets.All()).Concat(texts.All()).Concat(pairs.All());
        var files = InParallel(shards, options).Select(
            shard => new SearchFile($"{options.Folder}/{index}/{shard.Name}.js", ShardScript.Write(shard.Name, index, shard.Parts())));
        foreach (var file in files)
        {
            yield return file;
        }
    }

    private static List<PageAnalysis> Analyse(IEnumerable<SearchDocument> documents, Vocabulary vocabulary, SearchOptions options)
    {
        using var analysers = new ThreadLocal<PageAnalyser>(() => new PageAnalyser(vocabulary));
        var pages = new List<PageAnalysis>();
        foreach (var batch in documents.Chunk(PagesAtOnce))
        {
            pages.AddRange(InParallel(batch, options).Select(document => analysers.Value!.Analyse(document)));
        }

        return pages;
    }

    private static ParallelQuery<T> InParallel<T>(IEnumerable<T> items, SearchOptions options)
    {
        var query = items.AsParallel().AsOrdered().WithMergeOptions(ParallelMergeOptions.AutoBuffered);
        return options.Parallelism > 0 ? query.WithDegreeOfParallelism(options.Parallelism) : query;
    }

    private static string NameOf(List<PageAnalysis> pages)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData([RootShard.Format]);
        foreach (var page in pages)
        {
            hash.AppendData(page.Digest);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..NameLength];
    }
}
