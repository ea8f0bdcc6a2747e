using System.Collections.Concurrent;
using System.IO.Compression;
using Site.Model.Output;

namespace Site.Build.Changes;

/// <summary>Weighs the pages of two sites as a server sends them, through gzip.</summary>
internal static class WeightComparer
{
    /// <summary>The weights; pages that only lead elsewhere are left out.</summary>
    public static WeightChange Compare(BuildResult before, BuildResult after)
    {
        var old = PagesOf(before);
        var now = PagesOf(after);
        var oldWeights = Weigh(old, []);
        // What is byte for byte the same weighs the same.
        var known = oldWeights.Where(weight => now.TryGetValue(weight.Key, out var bytes) && bytes.Span.SequenceEqual(old[weight.Key].Span));
        var nowWeights = Weigh(now, known.ToDictionary(StringComparer.Ordinal));
        var grown = nowWeights.Values.Where(weight => oldWeights.ContainsKey(weight.Path))
            .Select(weight => (Weight: weight, By: weight.Compressed - oldWeights[weight.Path].Compressed))
            .Where(growth => growth.By > 0)
            .OrderByDescending(growth => growth.By).ThenBy(growth => growth.Weight.Path, StringComparer.Ordinal).FirstOrDefault();
        return new WeightChange(old.Count, now.Count, Heaviest(oldWeights.Values), Heaviest(nowWeights.Values), grown.Weight, grown.By);
    }

    private static Dictionary<string, ReadOnlyMemory<byte>> PagesOf(BuildResult result)
    {
        var redirects = (result.Catalog?.Redirects ?? []).Select(redirect => redirect.Path).ToHashSet(StringComparer.Ordinal);
        return result.Files.Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal) && !redirects.Contains(file.Path))
            .ToDictionary(file => file.Path, file => file.Bytes, StringComparer.Ordinal);
    }

    private static ConcurrentDictionary<string, PageWeight> Weigh(Dictionary<string, ReadOnlyMemory<byte>> pages, Dictionary<string, PageWeight> known)
    {
        var weights = new ConcurrentDictionary<string, PageWeight>(known, StringComparer.Ordinal);
        Parallel.ForEach(pages.Where(page => !known.ContainsKey(page.Key)), page => weights[page.Key] = new PageWeight(page.Key, page.Value.Length, Compress(page.Value)));
        return weights;
    }

    private static PageWeight? Heaviest(IEnumerable<PageWeight> weights) =>
        weights.OrderByDescending(weight => weight.Compressed).ThenBy(weight => weight.Path, StringComparer.Ordinal).FirstOrDefault();

    private static int Compress(ReadOnlyMemory<byte> bytes)
    {
        using var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(bytes.Span);
        }

        return (int)compressed.Length;
    }
}
