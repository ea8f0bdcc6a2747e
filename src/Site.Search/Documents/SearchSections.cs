using System.Collections;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace Site.Search.Documents;

/// <summary>The sections of a page. The index reads them when it analyses the page and again when it writes the page's text: who has them elsewhere need not hold them in between.</summary>
[CollectionBuilder(typeof(SearchSections), nameof(Of))]
public sealed class SearchSections : IEnumerable<SearchSection>
{
    private readonly Func<ImmutableArray<SearchSection>> read;

    private SearchSections(Func<ImmutableArray<SearchSection>> read) => this.read = read;

    /// <summary>Sections at hand.</summary>
    public static SearchSections Of(ReadOnlySpan<SearchSection> sections)
    {
        var held = sections.ToImmutableArray();
        return new SearchSections(() => held);
    }

    /// <summary>Sections that are read when they are wanted.</summary>
    /// <param name="read">Reads them; gives the same each time. May be called by any thread.</param>
    public static SearchSections ReadBy(Func<ImmutableArray<SearchSection>> read) => new(read);

    /// <summary>The sections, in reading order.</summary>
    public ImmutableArray<SearchSection> Read() => read();

    /// <inheritdoc />
    public IEnumerator<SearchSection> GetEnumerator() => ((IEnumerable<SearchSection>)Read()).GetEnumerator();

    /// <inheritdoc />
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
