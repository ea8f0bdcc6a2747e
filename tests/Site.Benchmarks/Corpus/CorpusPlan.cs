using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;

namespace Site.Benchmarks.Corpus;

/// <summary>Which pages a corpus has. Every kind has the same share of every corpus, so that cost per page can be compared between sizes.</summary>
internal sealed class CorpusPlan
{
    /// <summary>The kinds of twenty pages in a row: 8 articles, 6 features, 3 events and a paper, a term and a release each (an article, when there are releases enough).</summary>
    private const string Cycle = "afaefafaetafaefafapr";

    /// <summary>History has so many releases, however much is written about them; the tracker shows every feature for each.</summary>
    private const int MostReleases = 48;

    private readonly Dice _dice;
    private readonly List<PlannedPage> _pages = [];
    private readonly HashSet<string> _spellings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _versions = [];

    private CorpusPlan(int seed, int pages)
    {
        _dice = new Dice(seed, "plan");
        Names = [.. MakeDistinct(4000, MakeName)];
        Tags = [.. MakeDistinct(200, () => _dice.Percent(30) ? _dice.Of(Words.Nouns) : $"{_dice.Of(Words.Adjectives)}-{_dice.Of(Words.Nouns)}")];
        for (var i = 0; i < pages; i++)
        {
            _pages.Add(Plan(i));
        }

        Pages = [.. _pages];
        Targets = [.. _pages.Where(page => page.Kind is not ("term" or "release"))];
        PlaceInTargets = Targets.Select((page, place) => (page.Number, place)).ToFrozenDictionary(pair => pair.Number, pair => pair.place);
        Features = [.. _pages.Where(page => page.Kind == "feature")];
        Papers = [.. _pages.Where(page => page.Kind == "paper")];
        Terms = [.. _pages.Where(page => page.Kind == "term").Select(page => page.Title)];
        Versions = _versions.ToImmutableDictionary(pair => pair.Key, pair => pair.Value.ToImmutableArray());
        Sources = [.. Enumerable.Range(0, Math.Max(10, pages / 10)).Select(i => $"{Names[i % Names.Length]}{(1990 + (i % 36)).ToString(CultureInfo.InvariantCulture)}-{i.ToString(CultureInfo.InvariantCulture)}")];
    }

    /// <summary>All pages.</summary>
    public ImmutableArray<PlannedPage> Pages { get; }

    /// <summary>The pages that text links to: all but terms, which link by themselves, and releases, which statements name.</summary>
    public ImmutableArray<PlannedPage> Targets { get; }

    /// <summary>Where in <see cref="Targets"/> a page stands, by its number.</summary>
    public FrozenDictionary<int, int> PlaceInTargets { get; }

    /// <summary>The features.</summary>
    public ImmutableArray<PlannedPage> Features { get; }

    /// <summary>The papers.</summary>
    public ImmutableArray<PlannedPage> Papers { get; }

    /// <summary>The spellings of the glossary's terms, the most used first.</summary>
    public ImmutableArray<string> Terms { get; }

    /// <summary>The versions of each product, in order.</summary>
    public ImmutableDictionary<string, ImmutableArray<string>> Versions { get; }

    /// <summary>The keys of the bibliography.</summary>
    public ImmutableArray<string> Sources { get; }

    /// <summary>The tags, the most used first.</summary>
    public ImmutableArray<string> Tags { get; }

    /// <summary>Made-up names, so that the vocabulary is as wide as that of real text.</summary>
    public ImmutableArray<string> Names { get; }

    /// <summary>The plan of a corpus: a pure function of its arguments.</summary>
    public static CorpusPlan Of(int seed, int pages) => new(seed, pages);

    private PlannedPage Plan(int i) => Cycle[i % Cycle.Length] switch
    {
        'f' => Named(i, "feature"),
        'e' => Named(i, "event"),
        'p' => Named(i, "paper"),
        't' => Term(i),
        'r' when _versions.Values.Sum(versions => versions.Count) < MostReleases => Release(i),
        _ => Named(i, "article"),
    };

    private PlannedPage Named(int i, string kind)
    {
        var title = $"{Sentence.Capital(_dice.Of(Words.Adjectives))} {_dice.Of(Words.Nouns)} {_dice.Of(Words.Nouns)}";
        return new PlannedPage(i, kind, $"{title.ToLowerInvariant().Replace(' ', '-')}-{Digits(i)}", title);
    }

    private PlannedPage Term(int i)
    {
        var spelling = MakeDistinct(1, () => _dice.Percent(30)
            ? string.Concat(MakeName().Take(_dice.Between(3, 5))).ToUpperInvariant()
            : $"{MakeName()} {_dice.Of(Words.Nouns)}").Single();
        return new PlannedPage(i, "term", $"{spelling.ToLowerInvariant().Replace(' ', '-')}-{Digits(i)}", spelling);
    }

    private PlannedPage Release(int i)
    {
        var product = Words.Products[_versions.Values.Sum(versions => versions.Count) % Words.Products.Length];
        if (!_versions.TryGetValue(product, out var versions))
        {
            _versions[product] = versions = [];
        }

        versions.Add($"{Number(1 + (versions.Count / 20))}.{Number(versions.Count % 20)}");
        return new PlannedPage(i, "release", $"{product}-{versions[^1]}", versions[^1], product);
    }

    private IEnumerable<string> MakeDistinct(int count, Func<string> make)
    {
        while (count > 0)
        {
            var made = make();
            if (_spellings.Add(made))
            {
                count--;
                yield return made;
            }
        }
    }

    private string MakeName() => string.Concat(Enumerable.Range(0, _dice.Between(2, 4)).Select(_ => _dice.Of(Words.Syllables)));

    private static string Digits(int number) => number.ToString("00000", CultureInfo.InvariantCulture);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
