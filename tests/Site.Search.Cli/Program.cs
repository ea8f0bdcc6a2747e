using System.Diagnostics;
using System.Text.Json;
using Site.Search;
using Site.Search.Cli;
using Site.Search.Documents;

// Builds an index from a corpus file, a JSON array of {url, title, headings, body, source}: for benchmarks, not for sites.
if (args is not [var corpus, var output, ..])
{
    Console.Error.WriteLine("usage: search-index CORPUS.json FOLDER [--lunr]");
    return 2;
}

var json = new JsonSerializerOptions(JsonSerializerDefaults.Web);
var clock = Stopwatch.StartNew();
await using var stream = File.OpenRead(corpus);
var documents = JsonSerializer.DeserializeAsyncEnumerable<CorpusPage>(stream, json).ToBlockingEnumerable().Select(page => Document(page!));
var (files, bytes) = (0, 0L);
foreach (var file in SearchIndexBuilder.Build(documents, new SearchOptions { Lunr = args.Contains("--lunr") }).Files)
{
    var path = Path.Combine(output, file.Path);
    Directory.CreateDirectory(Path.GetDirectoryName(path)!);
    File.WriteAllBytes(path, file.Content.Span);
    files++;
    bytes += file.Content.Length;
}

var process = Process.GetCurrentProcess();
Console.WriteLine(
    $"{files} files, {bytes / 1024} KiB, {clock.Elapsed.TotalSeconds:F1} s, {process.TotalProcessorTime.TotalSeconds:F1} s of CPU, {process.PeakWorkingSet64 >> 20} MiB");
return 0;

// The corpus has headings and text apart: they become sections without text after one that holds it all.
static SearchDocument Document(CorpusPage page) => new()
{
    Url = page.Url,
    Title = page.Title,
    Kind = page.Source ?? "page",
    Sections = [new SearchSection("", "", page.Body), .. (page.Headings ?? []).Select(heading => new SearchSection("", heading, ""))],
};
