using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.IO.Hashing;
using Site.Search.Coding;
using Site.Search.Documents;
using Site.Search.Indexing;
using Site.Search.Lunr;
using Site.Search.Memory;
using Site.Search.Shards;

namespace Site.Search;

/// <summary>Builds a search index: documents in, files out. What the files hold is in docs/search-format.md.</summary>
public static class SearchIndexBuilder
{
    private const int NameLength = 12;
    private const int PagesAtOnce = 128;
    private const int FilesAtOnce = 256;

    /// <summary>
    /// Builds the index of a site. The same documents in the same order give the same bytes.
    /// A document is read once, its sections once more when their texts are written (<see cref="SearchSections"/>). The files are made as they are asked for.
    /// </summary>
    /// <param name="documents">The pages; neighbours should be related (in order of their addresses), which makes the index smaller.</param>
    /// <param name="options">How it is built.</param>
    public static SearchIndex Build(IEnumerable<SearchDocument> documents, SearchOptions options)
    {
        ArgumentNullException.ThrowIfNull(documents);
        return Build(documents.Select(document => new SearchSource(null, () => document)), options, null);
    }

    /// <summary>The same, where documents are made as they are wanted.</summary>
    /// <param name="sources">Makes the pages; neighbours should be related.</param>
    /// <param name="options">How it is built.</param>
    /// <param name="memory">What was made of the documents of the index before; takes over what is made of these. Null when there is no index to come.</param>
    public static SearchIndex Build(IEnumerable<SearchSource> sources, SearchOptions options, SearchMemory? memory)
    {
        ArgumentNullException.ThrowIfNull(sources);
        ArgumentNullException.ThrowIfNull(options);
        var vocabulary = memory?.Vocabulary ?? new Vocabulary();
        var lunr = options.Lunr ? new LunrIndex() : null;
        // What a memory keeps is let go of page by page: that is the collector's.
        var words = memory is null ? new Arena<PageWord>() : null;
        var pairsOfPages = memory is null ? new Arena<uint>() : null;
        var postings = new Arena<Posting>();
        var letters = new Arena<char>();
        var (pages, hits) = Analyse(
            lunr is null ? sources : sources.Select(source => AddTo(lunr, source)), () => new PageAnalyser(vocabulary, words, pairsOfPages), memory, options);
        // What needs no table of words is made beside it.
        var name = Task.Run(() => NameOf(pages));
        var pairsLaidOut = Task.Run(() => new PairShards(pages));
        var kinds = pages.Select(page => page.Facets.First(facet => facet.Field == "kind").Value).Distinct().Order(StringComparer.Ordinal).ToArray();
        var (sorted, ranks) = vocabulary.Sorted(hits, isOfThese: memory is null, letters);
        var table = PostingTable.Build(sorted, ranks, pages, hits, postings);
        words?.Dispose();
        var backwards = Task.Run(() => new SpellingShards(table, backwards: true, letters));
        var terms = new TermShards(table, new SynonymTable(pages), options.Terms);
        var spellings = new SpellingShards(table, backwards: false, letters);
        var endings = backwards.GetAwaiter().GetResult();
        var pairs = pairsLaidOut.GetAwaiter().GetResult();
        var index = name.GetAwaiter().GetResult();
        var texts = new TextShards(pages);
        var titles = new PageShards(pages, kinds);
        var cards = new CardShards(pages);
        var facets = new FacetShards(pages);
        var root = new RootShard
        {
            Pages = pages.Count,
            Terms = terms.Router,
            TermsInRouter = terms.InRouter,
            Spellings = spellings.Router,
            Endings = endings.Router,
            PairSlices = pairs.Slices,
            PairMarks = pairs.Marks,
            ChunksInShard = texts.ChunksInShard,
            PagesInShard = titles.PagesInShard,
            ChunkStarts = titles.ChunkStarts,
            Kinds = kinds,
            Facets = facets.Fields,
            Cards = cards.FirstPages,
        };
        var beforePairs = terms.All().Concat(spellings.All()).Concat(endings.All()).Concat(titles.All())
            .Concat(cards.All()).Concat(facets.All()).Concat(texts.All());
        string PathOf(string shard) => $"{options.Folder}/{index}/{shard}.js";
        return new SearchIndex(
            [
                RootPath(options), .. lunr is null ? Array.Empty<string>() : [LunrPath(options)],
                .. beforePairs.Select(shard => PathOf(shard.Name)), .. pairs.Names.Select(PathOf),
            ],
            Batches(root, lunr, beforePairs.Concat(pairs.All()), index, memory is null ? new Arena<byte>() : null, options, [pairs, postings, letters, pairsOfPages]));
    }

    private static string RootPath(SearchOptions options) => $"{options.Folder}/root.js";

    private static string LunrPath(SearchOptions options) => $"{options.Folder}/lunr.json";

    private static IEnumerable<ImmutableArray<SearchFile>> Batches(
        RootShard root, LunrIndex? lunr, IEnumerable<Shard> shards, string index, Arena<byte>? bytes, SearchOptions options, ImmutableArray<IDisposable?> madeOf)
    {
        try
        {
            var file = new SearchFile(RootPath(options), new ShardWriter().Part(root.ToJson()).Finish("root", index, null));
            yield return lunr is null ? [file] : [file, new SearchFile(LunrPath(options), lunr.Write())];

            // Batch by batch, so that files nobody has taken yet do not pile up.
            var writers = new ConcurrentBag<ShardWriter>();
            foreach (var batch in shards.Chunk(FilesAtOnce))
            {
                bytes?.Reset();
                yield return [.. InParallel(batch, shard => Write(shard, index, writers, bytes, options), options)];
            }
        }
        finally
        {
            bytes?.Dispose();
            foreach (var part in madeOf)
            {
                part?.Dispose();
            }
        }
    }

    private static SearchFile Write(Shard shard, string index, ConcurrentBag<ShardWriter> writers, Arena<byte>? bytes, SearchOptions options)
    {
        var writer = writers.TryTake(out var free) ? free : new ShardWriter();
        shard.AddParts(writer);
        var file = new SearchFile($"{options.Folder}/{index}/{shard.Name}.js", writer.Finish(shard.Name, index, bytes));
        writers.Add(writer);
        return file;
    }

    private static SearchSource AddTo(LunrIndex lunr, SearchSource source)
    {
        var document = source.Make();
        lunr.Add(document);
        return source with { Make = () => document };
    }

    private static (List<PageAnalysis> Pages, List<ReadOnlyMemory<PageWord>> Hits) Analyse(
        IEnumerable<SearchSource> sources, Func<PageAnalyser> begin, SearchMemory? memory, SearchOptions options)
    {
        // As many as work at once, however many threads take turns: each knows megabytes of words.
        var analysers = new ConcurrentBag<PageAnalyser>();
        var pages = new List<PageAnalysis>();
        var hits = new List<ReadOnlyMemory<PageWord>>();
        var analysed = new List<SearchSource>();
        foreach (var batch in sources.Chunk(PagesAtOnce))
        {
            analysed.AddRange(memory is null ? [] : batch);
            foreach (var (page, own) in InParallel(batch, Analyse, options))
            {
                pages.Add(page);
                hits.Add(own);
            }
        }

        memory?.Keep(analysed, pages, hits);
        return (pages, hits);

        (PageAnalysis Page, ReadOnlyMemory<PageWord> Hits) Analyse(SearchSource source)
        {
            if (memory?.Find(source) is { } known)
            {
                return known;
            }

            var document = source.Make();
            var analyser = analysers.TryTake(out var free) ? free : begin();
            var page = analyser.Analyse(document);
            analysers.Add(analyser);
            return page;
        }
    }

    private static TResult[] InParallel<T, TResult>(T[] items, Func<T, TResult> work, SearchOptions options)
    {
        var results = new TResult[items.Length];
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = options.Parallelism > 0 ? options.Parallelism : -1 };
        // The first alone: workers that begin together wait for each other to load the same code. SideBySide of Site.Build has it so too.
        Parallel.For(0, Math.Min(1, items.Length), parallel, i => results[i] = work(items[i]));
        Parallel.For(1, items.Length, parallel, i => results[i] = work(items[i]));
        return results;
    }

    private static string NameOf(List<PageAnalysis> pages)
    {
        var hash = new XxHash128();
        hash.Append([RootShard.Format]);
        foreach (var page in pages)
        {
            hash.Append(page.Digest);
        }

        return Convert.ToHexStringLower(hash.GetCurrentHash())[..NameLength];
    }
}
