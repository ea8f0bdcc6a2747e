namespace Site.Search.Shards;

/// <summary>How the dictionary is laid out. Tests make a large site's layout of a small one.</summary>
internal sealed record TermLayout
{
    /// <summary>Characters that a term shard has at least, unless there are no more. Under two kilobytes once compressed: small enough to fetch for one word, large enough to compress.</summary>
    public int Smallest { get; init; } = 2500;

    /// <summary>So many shards the root names itself. Of more, it names routers: a step more for the reader's first word, but a root that does not grow with the site.</summary>
    public int MostInRoot { get; init; } = 1500;

    /// <summary>How many shards a router names.</summary>
    public int InRouter { get; init; } = 40;
}
