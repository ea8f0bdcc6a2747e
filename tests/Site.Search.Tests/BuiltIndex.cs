using Site.Search.Documents;

namespace Site.Search.Tests;

/// <summary>An index on disk, for as long as a test runs.</summary>
internal sealed class BuiltIndex : IDisposable
{
    public BuiltIndex(IEnumerable<SearchDocument> documents, bool lunr = false, bool large = false)
    {
        Folder = Directory.CreateTempSubdirectory("search-test-").FullName;
        foreach (var file in SearchIndexBuilder.Build(documents, new SearchOptions { Lunr = lunr, Terms = large ? SampleSite.LargeLayout : new() }).Files)
        {
            var path = Path.Combine(Folder, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, file.Content.ToArray());
        }
    }

    /// <summary>The site's root: the index lies in its folder "search".</summary>
    public string Folder { get; }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
