using System.Collections.Immutable;

namespace Site.Model.Catalogs;

/// <summary>Pages by a name that several may have. It holds their numbers, so that a catalog whose names are the same shares it.</summary>
public sealed class PageNameLookup
{
    // Most names are one page's: a list for each would be one of the largest things that a site keeps.
    private readonly IReadOnlyDictionary<string, int> _first;
    private readonly IReadOnlyDictionary<string, ImmutableArray<int>> _all;
    private readonly ImmutableArray<Page> _pages;

    /// <summary>Pages by name.</summary>
    /// <param name="first">The number of the first page of each name.</param>
    /// <param name="all">Of each name that is more than one page's, the numbers of its pages, in order.</param>
    /// <param name="pages">The pages, each at the index that is its number.</param>
    public PageNameLookup(IReadOnlyDictionary<string, int> first, IReadOnlyDictionary<string, ImmutableArray<int>> all, ImmutableArray<Page> pages) =>
        (_first, _all, _pages) = (first, all, pages);

    /// <summary>No pages.</summary>
    public static PageNameLookup Empty { get; } = new(ImmutableDictionary<string, int>.Empty, ImmutableDictionary<string, ImmutableArray<int>>.Empty, []);

    /// <summary>The names.</summary>
    public IEnumerable<string> Keys => _first.Keys;

    /// <summary>The pages of a name, in the order of their numbers; none when it is no page's.</summary>
    public ImmutableArray<Page> this[string name] =>
        !_first.TryGetValue(name, out var first) ? [] : _all.TryGetValue(name, out var numbers) ? [.. numbers.Select(number => _pages[number])] : [_pages[first]];

    /// <summary>The same names for other pages of the same numbers.</summary>
    public PageNameLookup With(ImmutableArray<Page> pages) => new(_first, _all, pages);

    /// <summary>Whether a page has a name.</summary>
    public bool ContainsKey(string name) => _first.ContainsKey(name);
}
