using System.Text;
using System.Text.Json;
using Site.Search.Analysis;
using Site.Search.Lunr;
using Site.Search.Tests.Client;
using Xunit;

namespace Site.Search.Tests.Lunr;

public sealed class LunrIndexTests
{
    [Fact]
    public void It_is_written_only_when_asked_for()
    {
        Assert.DoesNotContain(SearchIndexBuilder.Build(SampleSite.Documents, new SearchOptions()).Files, file => file.Path.EndsWith(".json", StringComparison.Ordinal));
        Assert.Contains(SearchIndexBuilder.Build(SampleSite.Documents, new SearchOptions { Lunr = true }).Files, file => file.Path == "search/lunr.json");
    }

    [Fact]
    public void It_has_the_parts_of_the_format()
    {
        using var json = JsonDocument.Parse(Encoding.UTF8.GetString(Index()));
        Assert.Equal(["version", "fields", "fieldVectors", "invertedIndex", "pipeline"], json.RootElement.EnumerateObject().Select(property => property.Name));
        Assert.Equal("2.3.9", json.RootElement.GetProperty("version").GetString());
    }

    [Theory]
    [InlineData("Running, migrations (caresses) ponies!", "run migrat caress poni")]
    [InlineData("virtio-net-pci and the relational _hopping_ sky", "virtio net pci relat _hopping_ ski")]
    public void Text_is_cut_and_stemmed_as_lunr_does(string text, string terms) => Assert.Equal(terms, string.Join(' ', LunrText.Terms(text)));

    [Fact]
    public async Task The_real_lunr_loads_it_and_finds_what_it_finds_in_its_own_index()
    {
        using var index = new TemporaryFile(Encoding.UTF8.GetString(Index()));
        using var documents = new TemporaryFile(JsonSerializer.Serialize(
            SampleSite.Documents.Select(document => new { url = document.Url, title = CleanText.Of(document.Title), body = LunrIndex.BodyOf(document) })));
        var output = await Node.Run("lunr.cjs", index.Path, documents.Path);
        Assert.SkipWhen(output.Contains("lunr is not installed", StringComparison.Ordinal), "lunr is not installed: run npm ci in tests/lunr");
        Assert.Contains("checks passed", output, StringComparison.Ordinal);
    }

    private static byte[] Index()
    {
        var index = new LunrIndex();
        foreach (var document in SampleSite.Documents)
        {
            index.Add(document);
        }

        return index.Write();
    }
}
