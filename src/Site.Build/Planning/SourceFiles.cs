using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using Site.Model.Catalogs;
using Site.Model.Views;

namespace Site.Build.Planning;

/// <summary>
/// Plans what a page fetches when a reader wants to copy the citation of a source: classic scripts, since nothing else can be loaded from disk,
/// each with the sources of one remainder of a hash of the key. <c>js/dialogs.js</c> asks for them.
/// </summary>
internal sealed class SourceFiles(PlanInput input)
{
    private const int Shards = 32;

    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The files, one for each remainder that a source has.</summary>
    public IEnumerable<PlannedFile> Plan() => input.Catalog.Bibliography.Values
        .GroupBy(entry => ShardOf(entry.Key)).OrderBy(shard => shard.Key)
        .Select(shard => PlannedFile.Text($"data/sources/{shard.Key}.js", "the bibliography", () => Script([.. shard.OrderBy(entry => entry.Key, StringComparer.Ordinal)])));

    /// <summary>The remainder of a key's hash: 31 times what came before, plus the character, in 32 bits.</summary>
    internal static int ShardOf(string key) => (int)(key.Aggregate(0u, (hash, c) => unchecked((hash * 31) + c)) % Shards);

    private static string Script(ImmutableArray<BibliographyEntry> entries)
    {
        var sources = entries.ToDictionary(entry => entry.Key, entry => new[] { Plain(ReferenceViews.Of(entry, "")), BibTeX.Of(entry) }, StringComparer.Ordinal);
        return $"siteSources({JsonSerializer.Serialize(sources, Json)});\n";
    }

    /// <summary>A source as the lists of references give it, without links.</summary>
    private static string Plain(ReferenceView source)
    {
        string[] parts = [source.Authors, source.Title, source.Rest, source.Accessed is { } seen ? Strings.SeenOn(seen.Text) : ""];
        var said = string.Join(' ', parts.Where(part => part.Length > 0).Select((part, i) => part == source.Authors && i == 0 ? part : part.TrimEnd('.') + "."));
        return source.Url is { } url ? $"{said} {url}" : said;
    }
}
