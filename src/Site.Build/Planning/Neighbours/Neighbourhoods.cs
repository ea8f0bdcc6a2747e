using System.Collections.Immutable;
using Site.Model.Catalogs;
using Site.Model.Content;
using Site.Model.Links;

namespace Site.Build.Planning.Neighbours;

/// <summary>Which pages lead to which, without the glossary and the releases, which lead everywhere.</summary>
internal sealed class Neighbourhoods
{
    /// <summary>How many neighbours a column of a map shows.</summary>
    public const int MostInColumn = 9;

    private const int Least = 3;

    private readonly Catalog _catalog;
    private readonly LinkGraph _links;
    private readonly HashSet<int>?[] _targets;

    /// <summary>The neighbourhoods of a site.</summary>
    public Neighbourhoods(Catalog catalog, LinkGraph links)
    {
        (_catalog, _links) = (catalog, links);
        _targets = new HashSet<int>?[catalog.Pages.Length];
    }

    /// <summary>The neighbours of a page, those shown and how many more; null for a page that has no map.</summary>
    public Neighbourhood? Of(Page page)
    {
        if (!HasMap(page))
        {
            return null;
        }

        var to = TargetsOf(page.Number);
        var from = _links.Pages[page.Number].Backlinks.Select(link => link.Page.Number).Where(number => Leads(number, page.Number) && !to.Contains(number)).ToList();
        if (to.Count + from.Count < Least)
        {
            return null;
        }

        var all = to.Concat(from).ToHashSet();
        ImmutableArray<int> right = Ordered(Chosen(page, to, all));
        ImmutableArray<int> left = Ordered(Chosen(page, from, all));
        return new Neighbourhood(
            [.. left.Select(number => _catalog.Pages[number])], [.. right.Select(number => _catalog.Pages[number])],
            [.. right.Select(number => Leads(number, page.Number))], all.Count - left.Length - right.Length);
    }

    /// <summary>Whether two pages have a link between them, whichever way.</summary>
    public bool AreLinked(Page one, Page other) => Leads(one.Number, other.Number) || Leads(other.Number, one.Number);

    private bool Leads(int from, int to) => TargetsOf(from).Contains(to);

    private bool AreLinked(int one, int other) => Leads(one, other) || Leads(other, one);

    private static bool HasMap(Page page) => page.Meta is not (TermMeta or ReleaseMeta);

    /// <summary>The pages that a page leads to: found when first asked for, since of a site that is edited a few pages are shown. Two threads may both find them, and find the same.</summary>
    private HashSet<int> TargetsOf(int number) => Volatile.Read(ref _targets[number]) ?? (_targets[number] = FindTargets(_catalog.Pages[number]));

    private HashSet<int> FindTargets(Page page)
    {
        var links = _links.Pages[page.Number];
        return links.Links.Select(link => link.Page).OfType<Page>()
            .Concat(links.References.Select(reference => reference.Entry.Page).OfType<Page>())
            .Concat(links.Named.Select(named => named.Page))
            .Where(target => target != page && HasMap(target)).Select(target => target.Number).ToHashSet();
    }

    /// <summary>Those that say most: that link both ways, then pages to read before pages to look things up in, then those tied most closely to the others.</summary>
    private List<int> Chosen(Page page, IEnumerable<int> candidates, HashSet<int> all) =>
    [
        .. candidates
            .OrderByDescending(number => Leads(number, page.Number) && Leads(page.Number, number))
            .ThenBy(number => RankOf(_catalog.Pages[number].Meta))
            .ThenByDescending(number => all.Count(other => other != number && AreLinked(number, other)))
            .ThenBy(number => _catalog.Pages[number].Key, StringComparer.Ordinal)
            .Take(MostInColumn),
    ];

    /// <summary>Puts those beside each other that link to each other, so that the lines between them are short.</summary>
    private ImmutableArray<int> Ordered(List<int> chosen)
    {
        var ordered = ImmutableArray.CreateBuilder<int>(chosen.Count);
        while (chosen.Count > 0)
        {
            var next = ordered.Count == 0 ? chosen[0] : chosen.OrderByDescending(number => ordered.TakeLast(3).Count(near => AreLinked(number, near))).First();
            chosen.Remove(next);
            ordered.Add(next);
        }

        return ordered.ToImmutable();
    }

    private static int RankOf(PageMeta meta) => meta switch
    {
        ArticleMeta => 0,
        FeatureMeta => 1,
        PaperMeta => 2,
        ClaimMeta => 3,
        _ => 4,
    };
}
