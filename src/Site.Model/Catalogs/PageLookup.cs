using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Site.Model.Catalogs;

/// <summary>Pages by a name that is one page's alone. It holds their numbers, so that a catalog whose names are the same shares it.</summary>
public sealed class PageLookup
{
    private readonly Dictionary<string, int> _numbers;
    private readonly ImmutableArray<Page> _pages;

    private PageLookup(Dictionary<string, int> numbers, ImmutableArray<Page> pages) => (_numbers, _pages) = (numbers, pages);

    /// <summary>No pages.</summary>
    public static PageLookup Empty { get; } = new([], []);

    /// <summary>The names.</summary>
    public IEnumerable<string> Keys => _numbers.Keys;

    /// <summary>The page of a name.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public Page this[string name] => _pages[_numbers[name]];

    /// <summary>Pages by a name that each has.</summary>
    /// <param name="pages">The pages, each at the index that is its number.</param>
    /// <param name="nameOf">The name of a page.</param>
    /// <exception cref="ArgumentException">Two have the same.</exception>
    public static PageLookup Of(ImmutableArray<Page> pages, Func<Page, string> nameOf) =>
        new(pages.ToDictionary(nameOf, page => page.Number, StringComparer.Ordinal), pages);

    /// <summary>The same names for other pages of the same numbers.</summary>
    public PageLookup With(ImmutableArray<Page> pages) => new(_numbers, pages);

    /// <summary>Whether a page has a name.</summary>
    public bool ContainsKey(string name) => _numbers.ContainsKey(name);

    /// <summary>The page of a name; null when there is none.</summary>
    public Page? GetValueOrDefault(string name) => _numbers.TryGetValue(name, out var number) ? _pages[number] : null;

    /// <summary>The page of a name, if there is one.</summary>
    public bool TryGetValue(string name, [NotNullWhen(true)] out Page? page) => (page = GetValueOrDefault(name)) is not null;
}
