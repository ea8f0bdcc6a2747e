using Site.Search.Shards;

namespace Site.Search;

/// <summary>How an index is built.</summary>
public sealed record SearchOptions
{
    /// <summary>The folder of the index, relative to the site's root, without a slash at its end.</summary>
    public string Folder { get; init; } = "search";

    /// <summary>Whether an index in lunr.js 2.3.9's serialized format is written too.</summary>
    public bool Lunr { get; init; }

    /// <summary>How many pages are analysed at once; 0: as many as there are cores.</summary>
    public int Parallelism { get; init; }

    /// <summary>How the dictionary is laid out.</summary>
    internal TermLayout Terms { get; init; } = new();
}
