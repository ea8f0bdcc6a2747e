using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text.RegularExpressions;
using Site.Build.Rendering;
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

    /// <summary>One page, or one for each letter beside the first. The entries are put in order when the first page is rendered.</summary>
    public IEnumerable<PlannedFile> Plan()
    {
        var letters = new Lazy<ImmutableArray<Initial>>(Letters);
        var pages = input.Letters.Of(input.Stamps.OfHeadings, () => AreMoreThan(MostOnOnePage) ? [.. Initials()] : []);
        if (pages.IsEmpty)
        {
            return [File(SearchPaths.Alphabet, () => Page(SearchPaths.Alphabet, Strings.Index, letters.Value, letters.Value, null))];
        }

        return
        [
            File(SearchPaths.Alphabet, () => Page(SearchPaths.Alphabet, Strings.Index, letters.Value, [], PathOf)),
            .. pages.Select(letter => File(
                PathOf(letter), () => Page(PathOf(letter), Strings.IndexOf(letter), letters.Value, [letters.Value.First(initial => initial.Letter == letter)], PathOf))),
        ];
    }

    private PlannedFile File(string path, Func<PageView> view) => PlannedFile.Page(path, "the index A–Z", view) with { Stamp = () => input.Stamps.OfHeadings };

    /// <summary>Whether there are more entries than a number; most sites are told by the number of their pages or texts, without comparing these.</summary>
    private bool AreMoreThan(int most) => Texts().Skip(most).Any() && Texts().Distinct(StringComparer.OrdinalIgnoreCase).Skip(most).Any();

    /// <summary>Names before headings: those are the ones that differ.</summary>
    private IEnumerable<string> Texts() => input.Catalog.Pages.SelectMany(Names).Concat(input.Catalog.Pages.SelectMany(Headings).Select(TextOf));

    /// <summary>The first letters of the entries, in order. Most begin with a letter that another began with, and are not looked at further.</summary>
    private SortedSet<string> Initials()
    {
        var found = new SortedSet<string>(StringComparer.Ordinal);
        var seen = new bool['z' + 1];
        foreach (var page in input.Catalog.Pages)
        {
            foreach (var name in Names(page).Where(name => IsNew(name, seen)))
            {
                found.Add(InitialOf(name));
            }

            foreach (var heading in page.Document.Headings)
            {
                if (heading.Text.Length > 0 && IsNew(heading.Text, seen))
                {
                    found.Add(InitialOf(TextOf(heading)));
                }
            }
        }

        return found;
    }

    /// <summary>Whether a text begins with no letter of those seen, which are marked.</summary>
    private static bool IsNew(string text, bool[] seen)
    {
        if (text.Length == 0 || !char.IsAsciiLetter(text[0]))
        {
            return true;
        }

        var before = seen[text[0]];
        seen[text[0]] = true;
        return !before;
    }

    private static string PathOf(Initial letter) => PathOf(letter.Letter);

    private static string PathOf(string letter) => SearchPaths.LetterPage(Slug.Of(letter));

    private AlphabetView Page(string path, string title, ImmutableArray<Initial> all, ImmutableArray<Initial> shown, Func<Initial, string>? pathOf)
    {
        ReadOnlySpan<LinkView> above = path == SearchPaths.Alphabet ? [] : [new LinkView(Strings.Index, RelativePath.Between(path, SearchPaths.Alphabet))];
        return new AlphabetView(
            frames.Frame(path, title, Description, above),
            [.. all.Select(letter => new LinkView(letter.Letter, pathOf is null ? "#" + AnchorOf(letter) : RelativePath.Between(path, pathOf(letter)), IsCurrent: pathOf?.Invoke(letter) == path))],
            [
                .. shown.Select(letter => new AlphabetLetter(letter.Letter, AnchorOf(letter),
                    [.. letter.Entries.Select(entry => new AlphabetEntry(entry.Text, [.. entry.Places.Select(place => Link(path, place))]))])),
            ]);
    }

    private LinkView Link(string from, Place place) =>
        place.Anchor == place.Page.Anchor
            ? input.Hrefs.Link(from, place.Page)
            : new LinkView(place.Page.Title, $"{input.Hrefs.FileHref(from, place.Page)}#{place.Anchor}");

    private static string AnchorOf(Initial letter) => "letter-" + Slug.Of(letter.Letter);

    /// <summary>The entries by their first letters; equal texts are one entry with several places.</summary>
    private ImmutableArray<Initial> Letters()
    {
        var ranks = TitleRanks();
        var places = new Dictionary<string, List<Place>>(StringComparer.OrdinalIgnoreCase);
        foreach (var page in input.Catalog.Pages)
        {
            foreach (var name in Names(page))
            {
                Add(name, new Place(page, page.Anchor, ranks[page.Number]));
            }

            foreach (var heading in Headings(page))
            {
                Add(TextOf(heading), new Place(page, UrlText.Escape(heading.Anchor), ranks[page.Number]));
            }
        }

        return
        [
            .. places.Select(entry => new Entry(entry.Key, PlacesOf(entry.Value)))
                .OrderBy(entry => Slug.Of(entry.Text), StringComparer.Ordinal).ThenBy(entry => entry.Text, StringComparer.Ordinal)
                .GroupBy(entry => InitialOf(entry.Text), StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => new Initial(group.Key, [.. group])),
        ];

        void Add(string text, Place place)
        {
            ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(places, text, out _);
            // Most texts have one place.
            (known ??= new List<Place>(1)).Add(place);
        }
    }

    /// <summary>Where each page's title comes in the order of all titles; equal titles have one rank. A heading of many pages has many places, to be put in this order.</summary>
    private int[] TitleRanks()
    {
        var ranks = new int[input.Catalog.Pages.Length];
        var (rank, before) = (-1, (string?)null);
        foreach (var page in input.Catalog.Pages.OrderBy(page => page.Title, StringComparer.OrdinalIgnoreCase))
        {
            rank += string.Equals(before, page.Title, StringComparison.OrdinalIgnoreCase) ? 0 : 1;
            (ranks[page.Number], before) = (rank, page.Title);
        }

        return ranks;
    }

    /// <summary>The places of an entry in order, each once.</summary>
    private static List<Place> PlacesOf(List<Place> places)
    {
        places.Sort();
        for (var i = places.Count - 1; i > 0; i--)
        {
            if (places[i].IsWhere(places[i - 1]))
            {
                places.RemoveAt(i);
            }
        }

        return places;
    }

    private static IEnumerable<string> Names(Page page) => page.AlternativeNames.Prepend(page.Title);

    private static IEnumerable<Model.Documents.Heading> Headings(Page page) => page.Document.Headings.Where(heading => heading.Text.Length > 0);

    private static string TextOf(Model.Documents.Heading heading) => char.IsAsciiDigit(heading.Text[0]) ? StepNumber().Replace(heading.Text, "") : heading.Text;

    /// <summary>The number of a step, as in <c>2a. With libvirt</c>: nobody looks that up.</summary>
    [GeneratedRegex(@"^[0-9]{1,2}[a-z]?\. (?=\S)")]
    private static partial Regex StepNumber();

    /// <summary>A letter; figures, signs and letters of other alphabets come under one heading before them.</summary>
    private static string InitialOf(string text)
    {
        var slug = text.Length > 0 && char.IsAsciiLetter(text[0]) ? text : Slug.Of(text);
        return slug.Length > 0 && char.IsAsciiLetter(slug[0]) ? char.ToUpperInvariant(slug[0]).ToString() : "0–9";
    }

    private sealed record Initial(string Letter, ImmutableArray<Entry> Entries);

    /// <summary>A text, and where it stands.</summary>
    private sealed record Entry(string Text, List<Place> Places);

    /// <summary>Where a text stands: at a heading of a page or, where the anchor is empty, among the names of one that has a file.</summary>
    private readonly record struct Place(Page Page, string Anchor, int TitleRank) : IComparable<Place>
    {
        public bool IsWhere(Place other) => Page.Path == other.Page.Path && Anchor == other.Anchor;

        public int CompareTo(Place other)
        {
            var order = TitleRank.CompareTo(other.TitleRank);
            order = order != 0 ? order : string.CompareOrdinal(Page.Path, other.Page.Path);
            return order != 0 ? order : string.CompareOrdinal(Anchor, other.Anchor);
        }
    }
}
