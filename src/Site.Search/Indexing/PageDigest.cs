using System.Security.Cryptography;
using System.Text;
using Site.Search.Documents;

namespace Site.Search.Indexing;

/// <summary>A hash of all that a page gives to the index, so that an index can be named after what is in it.</summary>
internal static class PageDigest
{
    /// <summary>SHA-256 over the page's parts, each with its length before it.</summary>
    public static byte[] Of(SearchDocument document, string url, string title, byte[][] chunks)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Add(hash, url);
        Add(hash, title);
        Add(hash, document.Kind);
        Add(hash, document.Summary);
        AddAll(hash, document.Aliases);
        AddAll(hash, document.Identifiers);
        AddAll(hash, document.Facets.SelectMany(facet => new[] { facet.Field, facet.Value }));
        if (document.Card is { } card)
        {
            Add(hash, card.Definition);
            AddAll(hash, card.Rows.SelectMany(row => new[] { row.Label, row.Value, row.Url ?? "" }));
        }

        foreach (var chunk in chunks)
        {
            Add(hash, chunk);
        }

        return hash.GetHashAndReset();
    }

    private static void AddAll(IncrementalHash hash, IEnumerable<string> texts)
    {
        foreach (var text in texts)
        {
            Add(hash, text);
        }

        Add(hash, "");
    }

    private static void Add(IncrementalHash hash, string text) => Add(hash, Encoding.UTF8.GetBytes(text));

    private static void Add(IncrementalHash hash, byte[] bytes)
    {
        hash.AppendData(BitConverter.GetBytes(bytes.Length));
        hash.AppendData(bytes);
    }
}
