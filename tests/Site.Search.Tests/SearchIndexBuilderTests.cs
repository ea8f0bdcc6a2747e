using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Site.Search.Documents;
using Xunit;

namespace Site.Search.Tests;

public sealed class SearchIndexBuilderTests
{
    [Theory]
    [InlineData(false, false)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public void The_paths_are_known_before_the_files_are_made(bool lunr, bool large)
    {
        var index = SearchIndexBuilder.Build(SampleSite.Documents, new SearchOptions { Lunr = lunr, Terms = large ? SampleSite.LargeLayout : new() });
        Assert.Equal(index.Files.Select(file => file.Path), index.Paths);
        Assert.Equal(lunr, index.Paths.Contains("search/lunr.json"));
    }

    [Fact]
    public void Who_wants_no_more_of_its_files_may_stop_at_any()
    {
        var all = SearchIndexBuilder.Build(SampleSite.Documents, new SearchOptions()).Files.Count();
        for (var taken = 0; taken < all; taken += 1 + (all / 7))
        {
            var files = SearchIndexBuilder.Build(SampleSite.Documents, new SearchOptions()).Files;
            Assert.Equal(taken, files.Take(taken).Count());
        }
    }

    [Fact]
    public void The_same_documents_give_the_same_bytes_whatever_the_number_of_threads()
    {
        var one = Build(SampleSite.Documents, 1);
        var four = Build(SampleSite.Documents, 4);
        Assert.Equal(one.Keys, four.Keys);
        Assert.All(one, file => Assert.Equal(file.Value, four[file.Key]));
    }

    [Fact]
    public void Sections_that_are_read_when_they_are_wanted_give_the_same_bytes()
    {
        var reads = 0;
        var documents = SampleSite.Documents.Select(document => document with
        {
            Sections = SearchSections.ReadBy(_ =>
            {
                Interlocked.Increment(ref reads);
                return [.. document.Sections.Select(section => section with { Text = section.Text.ToArray() })];
            }),
        });
        var held = Build(SampleSite.Documents, 1);
        Assert.Equal(held, Build(documents, 1));
        Assert.InRange(reads, SampleSite.Documents.Length + 1, int.MaxValue);
    }

    [Fact]
    public void Another_text_gives_another_name()
    {
        var other = SampleSite.Documents.SetItem(0, SampleSite.Documents[0] with { Summary = "Another summary." });
        Assert.NotEqual(NameOf(Build(SampleSite.Documents, 0)), NameOf(Build(other, 0)));
    }

    [Fact]
    public void A_site_without_pages_has_an_index()
    {
        var file = Assert.Single(Build([], 0), file => file.Key == "search/root.js");
        Assert.StartsWith("siteSearchShard(\"root\",", Encoding.UTF8.GetString(file.Value), StringComparison.Ordinal);
    }

    [Fact]
    public void Any_text_gives_files_of_one_valid_line()
    {
        var texts = Gen.Choose(0, 0xFFFF).Select(unit => (char)unit).ArrayOf().Select(units => new string(units));
        Prop.ForAll(Arb.From(texts.Two()), pair =>
        {
            var (title, text) = pair;
            var files = Build([new SearchDocument { Url = text, Kind = title, Title = title, Aliases = [text], Sections = [new SearchSection(text, title, text)] }], 1);
            var utf8 = new UTF8Encoding(false, throwOnInvalidBytes: true);
            return files.Values.All(bytes => utf8.GetString(bytes) is var script && script.EndsWith(");\n", StringComparison.Ordinal)
                && !script[..^1].Any(c => c < ' ' || c is '\u2028' or '\u2029'));
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void No_shard_outgrows_its_bound()
    {
        var documents = Enumerable.Range(0, 3000).Select(i => new SearchDocument
        {
            Url = $"p/{i}.html",
            Kind = "article",
            Title = $"Page {i}",
            Sections = [new SearchSection("", "", $"common words stand on every page number{i} {string.Join(' ', Enumerable.Range(0, 40).Select(j => $"w{(i * 37) + j}"))}")],
        });
        Assert.All(Build(documents, 0), file => Assert.InRange(file.Value.Length, 1, 40_000));
    }

    [Fact]
    public void The_root_of_a_large_site_names_routers_and_they_name_every_shard()
    {
        var files = SearchIndexBuilder.Build(SampleSite.Documents, new SearchOptions { Terms = SampleSite.LargeLayout }).Files.ToDictionary(file => Path.GetFileNameWithoutExtension(file.Path), file => Encoding.UTF8.GetString(file.Content.Span));
        var shards = files.Keys.Count(name => name.StartsWith('t'));
        var routers = files.Keys.Count(name => name.StartsWith('n'));
        Assert.InRange(shards, 2 * SampleSite.LargeLayout.InRouter, int.MaxValue);
        Assert.Equal((shards + SampleSite.LargeLayout.InRouter - 1) / SampleSite.LargeLayout.InRouter, routers);
        // Each start ends with a bar.
        Assert.Equal(shards, Enumerable.Range(0, routers).Sum(number => files[$"n{number}"].Count(c => c == '|')));
    }

    [Fact]
    public void A_page_without_text_has_its_place_among_the_texts()
    {
        var text = string.Concat(Enumerable.Repeat("Words of a long page. ", 500));
        var documents = Enumerable.Range(0, 400).Select(i => new SearchDocument
        {
            Url = $"p/{i}.html",
            Kind = "article",
            Title = $"Page {i}",
            Sections = i % 2 == 0 ? [] : [new SearchSection("", "", text)],
        });
        // So many chunks that two share a shard: the first page's, which is empty, and the first of the next.
        var first = Encoding.UTF8.GetString(Build(documents, 0).Single(file => file.Key.EndsWith("/x0.js", StringComparison.Ordinal)).Value);
        Assert.Contains(",\"\\u000c\\t\\tWords of", first, StringComparison.Ordinal);
    }

    private static SortedDictionary<string, byte[]> Build(IEnumerable<SearchDocument> documents, int parallelism) =>
        new(SearchIndexBuilder.Build(documents, new SearchOptions { Parallelism = parallelism }).Files.ToDictionary(file => file.Path, file => file.Content.ToArray()), StringComparer.Ordinal);

    private static string NameOf(SortedDictionary<string, byte[]> files) => files.Keys.First(path => path.EndsWith("/t0.js", StringComparison.Ordinal)).Split('/')[1];
}
