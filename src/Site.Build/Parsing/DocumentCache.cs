using System.Collections.Concurrent;
using Site.Model.Documents;

namespace Site.Build.Parsing;

/// <summary>Documents of earlier builds, by path and hash of their text: the cache in front of PARSE.</summary>
public sealed class DocumentCache
{
    private readonly ConcurrentDictionary<(string Path, string Hash), Document> _documents = new();

    /// <summary>The document of a text: the one kept, or the one that <paramref name="parse"/> makes.</summary>
    public Document GetOrAdd(string path, string hash, Func<Document> parse) =>
        _documents.GetOrAdd((path, hash), _ => parse());

    /// <summary>Forgets all documents but those of the given texts.</summary>
    public void KeepOnly(IReadOnlySet<(string Path, string Hash)> texts)
    {
        foreach (var key in _documents.Keys)
        {
            if (!texts.Contains(key))
            {
                _documents.TryRemove(key, out _);
            }
        }
    }
}
