using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Site.Model.Catalogs;
using Site.Model.Text;
using Site.Model.Views;

namespace Site.Build.Planning.Searching;

/// <summary>Plans the index A–Z, as at the end of a book: every title, other name and heading, with where it leads.</summary>
internal sealed partial class AlphabetPages(PlanInput input, FrameBuilder frames)
{
    /// <summary>Above so many entries every letter gets a page of its own.</summary>
    private const int MostOnOnePage = 6000;

    private static string Description => Strings.AboutIndex;

    /// <summary>One page, or one for each letter beside the first.</summary>
    public IEnumerable<PlannedFile> Plan()
    {
        var letters = Letters();
        if (letters.Sum(letter => letter.Entries.Length) <= MostOnOnePage)
        {
            return [PlannedFile.Page(SearchPaths.Alphabet, "the index A–Z", () => Page(SearchPaths.Alphabet, Strings.Index, letters, letters, null))];
        }

        return
        [
            PlannedFile.Page(SearchPaths.Alphabet, "the index A–Z", () => Page(SearchPaths.Alphabet, Strings.Index, letters, [], PathOf)),
            .. letters.Select(letter => PlannedFile.Page(
                PathOf(letter), "the index A–Z", () => Page(PathOf(letter), Strings.IndexOf(letter.Letter), letters, [letter], PathOf))),
        ];
    }

    private static string PathOf(Initial letter) => SearchPaths.LetterPage(Slug.Of(letter.Letter));

    private AlphabetView Page(string path, string title, ImmutableArray<Initial> all, ImmutableArray<Initial> shown, Func<Initial, string>? pathOf)
    {
        ReadOnlySpan<LinkView> above = path == SearchPaths.Alphabet ? [] : [new LinkView(Strings.Index, RelativePath.Between(path, SearchPaths.Alphabet))];
        return new AlphabetView(
            frames.Frame(path, title, Description, above),
            [.. all.Select(letter => new LinkView(letter.Letter, pathOf is null ? "#" + AnchorOf(letter) : RelativePath.Between(path, pathOf(letter)), IsCurrent: pathOf?.Invoke(letter) == path))],
            [
                .. shown.Select(letter => new AlphabetLetter(letter.Letter, AnchorOf(letter),
                    [.. letter.Entries.Select(entry => new AlphabetEntry(entry.Text, [.. entry.Places.Select(place => place with { Href = RelativePath.Between(path, place.Href) })]))])),
            ]);
    }

    private static string AnchorOf(Initial letter) => "letter-" + Slug.Of(letter.Letter);

    /// <summary>The entries by their first letters; equal texts are one entry with several places.</summary>
    private ImmutableArray<Initial> Letters() =>
    [
        .. input.Catalog.Pages.SelectMany(Entries)
            .GroupBy(entry => entry.Text, StringComparer.OrdinalIgnoreCase)
            .Select(group => new AlphabetEntry(
                group.First().Text,
                [.. group.Select(entry => entry.Place).DistinctBy(place => place.Href).OrderBy(place => place.Text, StringComparer.OrdinalIgnoreCase).ThenBy(place => place.Href, StringComparer.Ordinal)]))
            .OrderBy(entry => Slug.Of(entry.Text), StringComparer.Ordinal).ThenBy(entry => entry.Text, StringComparer.Ordinal)
            .GroupBy(entry => InitialOf(entry.Text)).OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new Initial(group.Key, [.. group])),
    ];

    private static IEnumerable<(string Text, LinkView Place)> Entries(Page page) =>
    [
        (page.Title, new LinkView(page.Title, page.Address)),
        .. page.AlternativeNames.Select(name => (name, new LinkView(page.Title, page.Address))),
        .. page.Document.Headings.Where(heading => heading.Text.Length > 0)
            .Select(heading => (StepNumber().Replace(heading.Text, ""), new LinkView(page.Title, $"{page.Path}#{Rendering.UrlText.Escape(heading.Anchor)}"))),
    ];

    /// <summary>The number of a step, as in <c>2a. With libvirt</c>: nobody looks that up.</summary>
    [GeneratedRegex(@"^[0-9]{1,2}[a-z]?\. (?=\S)")]
    private static partial Regex StepNumber();

    /// <summary>A letter; figures, signs and letters of other alphabets come under one heading before them.</summary>
    private static string InitialOf(string text)
    {
        var slug = Slug.Of(text);
        return slug.Length > 0 && char.IsAsciiLetter(slug[0]) ? char.ToUpperInvariant(slug[0]).ToString() : "0–9";
    }

    private sealed record Initial(string Letter, ImmutableArray<AlphabetEntry> Entries);
}
