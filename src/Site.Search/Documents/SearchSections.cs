using System.Collections;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace Site.Search.Documents;

/// <summary>The sections of a page. The index reads them when it analyses the page and again when it writes the page's text: who has them elsewhere need not hold them in between.</summary>
[CollectionBuilder(typeof(SearchSections), nameof(Of))]
public sealed class SearchSections : IEnumerable<SearchSection>
{
    private readonly Func<SectionBuffer, ImmutableArray<SearchSection>> read;

    private SearchSections(Func<SectionBuffer, ImmutableArray<SearchSection>> read) => this.read = read;

    /// <summary>Sections at hand.</summary>
    public static SearchSections Of(ReadOnlySpan<SearchSection> sections)
    {
        var held = sections.ToImmutableArray();
        return new SearchSections(_ => held);
    }

    /// <summary>Sections that are read when they are wanted.</summary>
    /// <param name="read">Reads them, into the buffer if they are not at hand; gives the same each time. May be called by any thread.</param>
    public static SearchSections ReadBy(Func<SectionBuffer, ImmutableArray<SearchSection>> read) => new(read);

    /// <summary>The sections, in reading order.</summary>
    /// <param name="buffer">What they may be read into: they hold until others are.</param>
    public ImmutableArray<SearchSection> Read(SectionBuffer buffer) => read(buffer);

    /// <inheritdoc />
    public IEnumerator<SearchSection> GetEnumerator() => ((IEnumerable<SearchSection>)Read(new SectionBuffer())).GetEnumerator();

    /// <inheritdoc />
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
