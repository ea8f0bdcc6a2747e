namespace Site.Search.Indexing;

/// <summary>For each name, the other names of the same things.</summary>
internal sealed class SynonymTable
{
    // A thing with more names than this has its best-known ones used.
    private const int Most = 6;

    private readonly Dictionary<string, SortedSet<string>> others = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SortedSet<string>>.AlternateLookup<ReadOnlySpan<char>> byLetters;

    /// <summary>Collects the names of all pages.</summary>
    public SynonymTable(IEnumerable<PageAnalysis> pages)
    {
        byLetters = others.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var names in pages.Select(page => page.Names).Where(names => names.Length > 1))
        {
            foreach (var name in names)
            {
                if (!others.TryGetValue(name, out var same))
                {
                    others[name] = same = new SortedSet<string>(StringComparer.Ordinal);
                }

                same.UnionWith(names.Where(other => other != name));
            }
        }
    }

    /// <summary>Gives the other names of what a name stands for, in ordinal order; none when it has but one.</summary>
    public string[] Of(ReadOnlySpan<char> name) => byLetters.TryGetValue(name, out var same) ? [.. same.Take(Most)] : [];
}
