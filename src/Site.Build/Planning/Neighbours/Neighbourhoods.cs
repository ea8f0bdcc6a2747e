using System.Collections.Immutable;
using Site.Model.Catalogs;
using Site.Model.Content;
using Site.Model.Links;

namespace Site.Build.Planning.Neighbours;

/// <summary>Which pages lead to which, but for links to the glossary and to releases, which are everywhere.</summary>
internal sealed class Neighbourhoods
{
    /// <summary>How many neighbours a column of a map shows.</summary>
    public const int MostInColumn = 9;

    private const int Least = 3;

    private readonly Catalog _catalog;
    private readonly LinkGraph _links;
    // In ascending order: of a few numbers, a search by halves costs less than a hash.
    private readonly int[]?[] _targets;

    // What is asked of each page again and again, here and not at the pages, which are all over the memory.
    private readonly bool[] _haveMap;
    private readonly byte[] _ranks;

    /// <summary>The neighbourhoods of a site.</summary>
    public Neighbourhoods(Catalog catalog, LinkGraph links)
    {
        (_catalog, _links) = (catalog, links);
        _targets = new int[]?[catalog.Pages.Length];
        _haveMap = [.. catalog.Pages.Select(page => page.Meta is not (TermMeta or ReleaseMeta))];
        _ranks = [.. catalog.Pages.Select(page => RankOf(page.Meta))];
    }

    /// <summary>The neighbours of a page, those shown and how many more; null for a page that has no map.</summary>
    public Neighbourhood? Of(Page page)
    {
        if (!_haveMap[page.Number])
        {
            return null;
        }

        var to = TargetsOf(page.Number);
        var from = SourcesOf(page);
        if (to.Length + from.Length < Least)
        {
            return null;
        }

        int[] all = [.. to, .. from];
        var ties = TiesAmong(all);
        var left = Chosen(from, ties.AsSpan(to.Length), _ => false);
        int[] shown = [.. left, .. Chosen(to, ties.AsSpan(0, to.Length), number => Leads(number, page.Number))];
        var links = new LinksAmong(shown, TargetsOf);
        int[] order = [.. Ordered(links, 0, left.Count), .. Ordered(links, left.Count, shown.Length - left.Count)];
        var pages = order.Select(place => _catalog.Pages[shown[place]]).ToImmutableArray();
        return new Neighbourhood(
            pages[..left.Count], pages[left.Count..], [.. pages.Skip(left.Count).Select(target => Leads(target.Number, page.Number))],
            links.InOrder(order), all.Length - shown.Length);
    }

    private bool Leads(int from, int to) => Array.BinarySearch(TargetsOf(from), to) >= 0;

    /// <summary>The pages that a page leads to: found when first asked for, since of a site that is edited a few pages are shown. Two threads may both find them, and find the same.</summary>
    private int[] TargetsOf(int number) => Volatile.Read(ref _targets[number]) ?? (_targets[number] = FindTargets(_catalog.Pages[number]));

    private int[] FindTargets(Page page)
    {
        var links = _links.Pages[page.Number];
        var found = new List<int>();
        foreach (var link in links.Links)
        {
            Add(link.Page);
        }

        foreach (var reference in links.References)
        {
            Add(reference.Entry.Page);
        }

        foreach (var named in links.Named)
        {
            Add(named.Page);
        }

        found.Sort();
        return [.. found.Where((number, i) => i == 0 || number != found[i - 1])];

        void Add(Page? target)
        {
            if (target is not null && target != page && _haveMap[target.Number])
            {
                found.Add(target.Number);
            }
        }
    }

    /// <summary>The pages that lead to a page, and that it does not lead to; a page has one backlink of each.</summary>
    private int[] SourcesOf(Page page)
    {
        var to = TargetsOf(page.Number);
        return
        [
            .. _links.Pages[page.Number].Backlinks.Select(link => link.Page.Number)
                .Where(number => Leads(number, page.Number) && Array.BinarySearch(to, number) < 0),
        ];
    }

    /// <summary>With how many others of some pages each is linked, whichever way.</summary>
    private int[] TiesAmong(int[] pages)
    {
        var places = new Dictionary<int, int>(pages.Length);
        for (var i = 0; i < pages.Length; i++)
        {
            places.Add(pages[i], i);
        }

        var ties = new int[pages.Length];
        for (var i = 0; i < pages.Length; i++)
        {
            foreach (var target in TargetsOf(pages[i]))
            {
                // A pair that is linked both ways is counted at the first of the two.
                if (places.TryGetValue(target, out var place) && (place > i || !Leads(target, pages[i])))
                {
                    ties[i]++;
                    ties[place]++;
                }
            }
        }

        return ties;
    }

    /// <summary>Those that say most: that link both ways, then pages to read before pages to look things up in, then those tied most closely to the others.</summary>
    private List<int> Chosen(ReadOnlySpan<int> candidates, ReadOnlySpan<int> ties, Func<int, bool> leadsBothWays)
    {
        var ranked = new List<Candidate>(candidates.Length);
        for (var i = 0; i < candidates.Length; i++)
        {
            var number = candidates[i];
            ranked.Add(new Candidate(number, leadsBothWays(number) ? 0 : 1, _ranks[number], -ties[i], _catalog.Pages[number].Key));
        }

        ranked.Sort();
        return [.. ranked.Take(MostInColumn).Select(candidate => candidate.Number)];
    }

    /// <summary>Puts those of a column beside each other that link to each other, so that the lines between them are short.</summary>
    private static List<int> Ordered(LinksAmong links, int start, int count)
    {
        var left = Enumerable.Range(start, count).ToList();
        var ordered = new List<int>(count);
        while (left.Count > 0)
        {
            var (next, most) = (0, -1);
            for (var i = 0; i < left.Count; i++)
            {
                // The first of equals: they are in the order of what they say.
                if (TiesToLast(links, ordered, left[i]) is var ties && ties > most)
                {
                    (next, most) = (i, ties);
                }
            }

            ordered.Add(left[next]);
            left.RemoveAt(next);
        }

        return ordered;
    }

    private static int TiesToLast(LinksAmong links, List<int> ordered, int place)
    {
        var ties = 0;
        for (var i = Math.Max(0, ordered.Count - 3); i < ordered.Count; i++)
        {
            ties += links[place, ordered[i]] ? 1 : 0;
        }

        return ties;
    }

    private static byte RankOf(PageMeta meta) => meta switch
    {
        ArticleMeta => 0,
        FeatureMeta => 1,
        PaperMeta => 2,
        ClaimMeta => 3,
        _ => 4,
    };

    /// <summary>A neighbour among those that a column could show: the lower in each regard, the sooner.</summary>
    private readonly record struct Candidate(int Number, int OneWay, int Rank, int FewTies, string Key) : IComparable<Candidate>
    {
        public int CompareTo(Candidate other)
        {
            var order = OneWay.CompareTo(other.OneWay);
            order = order != 0 ? order : Rank.CompareTo(other.Rank);
            order = order != 0 ? order : FewTies.CompareTo(other.FewTies);
            return order != 0 ? order : string.CompareOrdinal(Key, other.Key);
        }
    }
}
