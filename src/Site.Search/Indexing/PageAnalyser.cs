using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Site.Search.Analysis;
using Site.Search.Documents;
using Site.Search.Memory;

namespace Site.Search.Indexing;

/// <summary>Turns documents into what the index keeps of them, one after the other. One instance serves one thread.</summary>
internal sealed class PageAnalyser(Vocabulary vocabulary, Arena<PageWord>? words, Arena<uint>? pairArena)
{
    private const int SummaryLength = 300;
    private readonly Tokenizer tokenizer = new();
    private readonly PageHits hits = new(vocabulary);
    private readonly PairList pairs = new();
    private readonly TextChunker chunker = new();
    private readonly PageDigest digest = new();
    private readonly SectionBuffer buffer = new();

    /// <summary>Analyses one page: what is kept of it, and its words, each once.</summary>
    public (PageAnalysis Page, ReadOnlyMemory<PageWord> Hits) Analyse(SearchDocument document)
    {
        hits.Clear();
        pairs.Clear();
        var title = CleanText.Of(document.Title);
        var url = CleanText.Of(document.Url);
        var sections = document.Sections.Read(buffer);
        var chunks = chunker.Cut(sections);
        var lengths = Body(title, chunks);
        var names = Names(document, title);
        AddTo(Fields.Path, PathWords(url));
        AddTo(Fields.Summary, Summary(document, chunks));
        var facets = Facets(document);
        var texts = chunks.Select(chunk => new ChunkText(chunk, document.Sections)).ToArray();
        var page = new PageAnalysis(
            url, title, facets, document.Card, names, lengths.Body, lengths.Headings,
            pairs.Kept(pairArena), pairs.Ends(), texts, digest.Of(document, url, title, texts, sections));
        return (page, hits.Kept(words));
    }

    private (int Body, int Headings) Body(string title, ImmutableArray<TextChunk> chunks)
    {
        var sink = new BodySink(hits, pairs);
        sink.Field = Fields.None;
        tokenizer.Run(title, ref sink);
        sink.Break();
        for (var i = 0; i < chunks.Length; i++)
        {
            sink.Chunk = i;
            foreach (var passage in chunks[i].Passages)
            {
                if (passage.Begins && passage.Heading.Length > 0)
                {
                    sink.Break();
                    sink.Field = Fields.Heading;
                    tokenizer.Run(passage.Heading, ref sink);
                    sink.Break();
                }

                sink.Field = Fields.Body;
                tokenizer.Run(passage.Text.Span, ref sink);
            }

            pairs.EndChunk();
        }

        return (sink.BodyWords, sink.HeadingWords);
    }

    private string[] Names(SearchDocument document, string title)
    {
        var names = new SortedSet<string>(StringComparer.Ordinal);
        var card = document.Card is null ? Fields.None : Fields.Card;
        Name(names, title, Fields.Title | card);
        foreach (var alias in document.Aliases)
        {
            Name(names, CleanText.Of(alias), Fields.Alias | card);
        }

        // Synonyms are names of a thing; how it is spelt in a configuration file is not one.
        var synonyms = names.ToArray();
        foreach (var identifier in document.Identifiers)
        {
            Name(names, CleanText.Of(identifier), Fields.Identifier | card);
        }

        return synonyms;
    }

    private void Name(SortedSet<string> names, string text, Fields fields)
    {
        var sink = new NameSink();
        tokenizer.Run(text, ref sink);
        if (sink.Words.Count == 0)
        {
            return;
        }

        var content = Math.Clamp(sink.Words.Count(word => !StopWords.Contains(word)), 1, byte.MaxValue);
        foreach (var word in sink.Words.Concat(sink.Others))
        {
            hits.Named(word, fields & ~Fields.Card, (byte)content);
        }

        if (sink.Words.Count <= NameSink.MostWords)
        {
            var name = string.Join(' ', sink.Words);
            hits.Named(name, fields | Fields.Name, (byte)content);
            names.Add(name);
        }
    }

    private void AddTo(Fields field, string text)
    {
        var sink = new FieldSink(hits, field);
        tokenizer.Run(text, ref sink);
    }

    /// <summary>The words of a path; of an element of a page its id's, which is its own where the path is that of many.</summary>
    private static string PathWords(string url)
    {
        if (url.IndexOf('#', StringComparison.Ordinal) is >= 0 and var fragment)
        {
            return url[(fragment + 1)..].Replace(':', ' ');
        }

        var end = url.EndsWith(".html", StringComparison.Ordinal) ? url.Length - 5 : url.Length;
        var path = url[..end];
        return (path.EndsWith("/index", StringComparison.Ordinal) ? path[..^6] : path).Replace('/', ' ');
    }

    private static string Summary(SearchDocument document, ImmutableArray<TextChunk> chunks)
    {
        if (document.Summary.Length > 0)
        {
            return CleanText.Of(document.Summary);
        }

        var text = string.Join(' ', chunks[0].Passages.Select(passage => passage.Text));
        return text.Length > SummaryLength ? text[..SummaryLength] : text;
    }

    private static SearchFacet[] Facets(SearchDocument document) =>
        [.. document.Facets.Append(new SearchFacet("kind", CleanText.Of(document.Kind) is { Length: > 0 } kind ? kind : "page"))
            .Select(facet => new SearchFacet(CleanText.Of(facet.Field).ToLowerInvariant(), CleanText.Of(facet.Value)))
            .Where(facet => facet.Field.Length > 0 && facet.Value.Length > 0).Distinct()];

    private struct BodySink(PageHits hits, PairList pairs) : ITokenSink
    {
        private uint previous;
        private bool follows;

        public int BodyWords;
        public int HeadingWords;

        public int Chunk { get; set; }

        public Fields Field { get; set; }

        public void Break() => follows = false;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void Take(ReadOnlySpan<char> token, WordKey key, TokenKind kind)
        {
            if (Field == Fields.None)
            {
                Follow(WordHash.Of(token), kind);
                return;
            }

            ref var hit = ref hits.Of(token, key, out var hash);
            Follow(hash, kind);
            if (Field == Fields.Body)
            {
                hit.CountIn(Chunk);
                BodyWords += kind == TokenKind.Word ? 1 : 0;
                return;
            }

            hit.Heading = (ushort)Math.Min(hit.Heading + 1, ushort.MaxValue);
            hit.Fields |= Fields.Heading;
            // A heading says what its chunk is about: it outweighs a few mentions elsewhere.
            hit.See(Chunk, 4);
            HeadingWords += kind == TokenKind.Word ? 1 : 0;
        }

        private void Follow(uint hash, TokenKind kind)
        {
            if (kind != TokenKind.Word)
            {
                return;
            }

            if (follows)
            {
                pairs.Add(WordHash.Pair(previous, hash));
            }

            previous = hash;
            follows = true;
        }
    }

    private readonly struct FieldSink(PageHits hits, Fields field) : ITokenSink
    {
        public void Take(ReadOnlySpan<char> token, WordKey key, TokenKind kind) => hits.Of(token, key, out _).Fields |= field;
    }

    private readonly struct NameSink : ITokenSink
    {
        public const int MostWords = 6;

        public NameSink()
        {
        }

        public List<string> Words { get; } = [];

        public List<string> Others { get; } = [];

        public void Take(ReadOnlySpan<char> token, WordKey key, TokenKind kind) => (kind == TokenKind.Word ? Words : Others).Add(token.ToString());
    }
}
