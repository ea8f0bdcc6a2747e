using System.Collections.Immutable;
using Site.Model.Catalogs;
using Site.Model.Documents;

namespace Site.Build.Planning;

/// <summary>Which letters the index A–Z of the build before had: it has them as long as all pages have the names and headings that they had.</summary>
internal sealed class LetterMemory
{
    private (ImmutableArray<Page> Pages, ImmutableArray<string> Letters)? _known;

    /// <summary>The letters of pages: those of the build before, or found now.</summary>
    public ImmutableArray<string> Of(ImmutableArray<Page> pages, Func<ImmutableArray<string>> find)
    {
        var letters = _known is { } known && AreNamedAlike(known.Pages, pages) ? known.Letters : find();
        _known = (pages, letters);
        return letters;
    }

    private static bool AreNamedAlike(ImmutableArray<Page> before, ImmutableArray<Page> now) =>
        before.Length == now.Length
        && before.Zip(now).All(pair => ReferenceEquals(pair.First, pair.Second)
            || (ReferenceEquals(pair.First.Meta, pair.Second.Meta) && TextsOf(pair.First.Document).SequenceEqual(TextsOf(pair.Second.Document), StringComparer.Ordinal)));

    private static IEnumerable<string> TextsOf(Document document) => document.Headings.Select(heading => heading.Text);
}
