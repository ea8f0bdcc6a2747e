using Site.Search.Documents;
using Xunit;

namespace Site.Search.Tests;

public sealed class SearchMemoryTests
{
    private readonly Dictionary<string, SearchDocument> _documents = SampleSite.Documents.ToDictionary(document => document.Url, StringComparer.Ordinal);
    private readonly SearchMemory _memory = new();
    private readonly List<string> _made = [];

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void An_index_of_documents_that_are_known_is_the_same_as_of_new_ones(bool lunr)
    {
        var options = new SearchOptions { Lunr = lunr };
        AssertSame(options);
        var (first, last) = (_documents.Keys.First(), _documents.Keys.Last());

        // A word that no other page has comes and goes.
        _documents[first] = _documents[first] with { Sections = [new SearchSection("", "", "Quuxwords and nothing else.")] };
        AssertSame(options);
        _documents[first] = _documents[first] with { Sections = [new SearchSection("", "", "Nothing else.")], Title = "Another title" };
        AssertSame(options);
        _documents.Remove(last);
        AssertSame(options);
    }

    [Fact]
    public void A_document_is_made_when_what_it_is_made_of_is_another_object()
    {
        Files(new SearchOptions());
        Assert.Equal(_documents.Count, _made.Count);

        _made.Clear();
        var edited = _documents.Keys.First();
        _documents[edited] = _documents[edited] with { Title = "Another title" };
        Files(new SearchOptions());
        Assert.Equal([edited], _made);
    }

    private void AssertSame(SearchOptions options)
    {
        var expected = SearchIndexBuilder.Build(_documents.Values, options);
        var known = SearchIndexBuilder.Build(Sources(), options, _memory);
        Assert.Equal(expected.Paths, known.Paths);
        Assert.Equal(expected.Files.Select(Said), known.Files.Select(Said));
    }

    private void Files(SearchOptions options) => Assert.NotEmpty(SearchIndexBuilder.Build(Sources(), options, _memory).Files);

    private IEnumerable<SearchSource> Sources() => _documents.Values.Select(document => new SearchSource(document, () =>
    {
        lock (_made)
        {
            _made.Add(document.Url);
        }

        return document;
    }));

    private static (string Path, string Content) Said(SearchFile file) => (file.Path, Convert.ToBase64String(file.Content.Span));
}
