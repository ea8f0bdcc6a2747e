using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Site.Model.Catalogs;

/// <summary>Pages by a name that several may have. It holds their numbers, so that a catalog whose names are the same shares it.</summary>
public sealed class PageNameLookup
{
    private readonly FrozenDictionary<string, ImmutableArray<int>> _numbers;
    private readonly ImmutableArray<Page> _pages;

    /// <summary>Pages by name.</summary>
    /// <param name="numbers">The numbers of the pages of each name, in order.</param>
    /// <param name="pages">The pages, each at the index that is its number.</param>
    public PageNameLookup(FrozenDictionary<string, ImmutableArray<int>> numbers, ImmutableArray<Page> pages) => (_numbers, _pages) = (numbers, pages);

    /// <summary>The names.</summary>
    public ImmutableArray<string> Keys => _numbers.Keys;

    /// <summary>The pages of a name, in the order of their numbers; none when it is no page's.</summary>
    public ImmutableArray<Page> this[string name] => _numbers.TryGetValue(name, out var numbers) ? [.. numbers.Select(number => _pages[number])] : [];

    /// <summary>The same names for other pages of the same numbers.</summary>
    public PageNameLookup With(ImmutableArray<Page> pages) => new(_numbers, pages);

    /// <summary>Whether a page has a name.</summary>
    public bool ContainsKey(string name) => _numbers.ContainsKey(name);
}
