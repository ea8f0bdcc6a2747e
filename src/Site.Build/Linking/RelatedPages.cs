using System.Collections.Immutable;
using System.Globalization;
using Site.Model.Catalogs;
using Site.Model.Content;
using Site.Model.Links;
using Site.Model.Text;

namespace Site.Build.Linking;

/// <summary>
/// Finds the pages most related to each page, and says why: those its author names, then those that link to it or are linked from it,
/// share its tags, cite the same sources and link to the same pages.
/// </summary>
internal sealed class RelatedPages
{
    private const int Most = 6;
    private const double LeastScore = 0.8;
    private const double LinkWeight = 0.6;
    private const double TagWeight = 2;
    private const double SourceWeight = 1.2;
    private const double TargetWeight = 1.6;

    /// <summary>A tag or target that more pages share than this says nothing about any two of them.</summary>
    private const int TooCommon = 200;

    /// <summary>The same of a source: a manual that every other page cites is no company.</summary>
    private const int TooCommonSource = 24;

    private readonly Catalog _catalog;
    private readonly PageLinks[] _resolved;
    private readonly ImmutableArray<ImmutableArray<Backlink>> _backlinks;
    private readonly Dictionary<string, int[]> _byTag;
    private readonly Dictionary<string, int[]> _bySource;
    private readonly Dictionary<string, int[]> _byTarget = new(StringComparer.Ordinal);

    private RelatedPages(Catalog catalog, PageLinks[] resolved, ImmutableArray<ImmutableArray<Backlink>> backlinks)
    {
        (_catalog, _resolved, _backlinks) = (catalog, resolved, backlinks);
        _byTag = Groups(catalog.Pages.SelectMany(page => page.Meta.Tags.Select(tag => (Slug.Of(tag.Value), page.Number))), TooCommon);
        _bySource = Groups(catalog.Pages.Where(IsCompany).SelectMany(page => resolved[page.Number].References.Select(reference => (reference.Entry.Key, page.Number))), TooCommonSource);
        for (var i = 0; i < backlinks.Length; i++)
        {
            if (backlinks[i].Length is > 1 and <= TooCommon && IsCompany(catalog.Pages[i]))
            {
                _byTarget[catalog.Pages[i].Key] = [.. backlinks[i].Select(backlink => backlink.Page.Number)];
            }
        }
    }

    /// <summary>The related pages of every page, in the order of the catalog's pages.</summary>
    public static ImmutableArray<ImmutableArray<RelatedPage>> Of(
        Catalog catalog, PageLinks[] resolved, ImmutableArray<ImmutableArray<Backlink>> backlinks)
    {
        var finder = new RelatedPages(catalog, resolved, backlinks);
        var related = new ImmutableArray<RelatedPage>[resolved.Length];
        Parallel.For(0, related.Length, i => related[i] = finder.Of(catalog.Pages[i]));
        return [.. related];
    }

    /// <summary>Terms and releases lead everywhere and say nothing about any two pages.</summary>
    private static bool IsCompany(Page page) => page.Meta is not (TermMeta or ReleaseMeta);

    private ImmutableArray<RelatedPage> Of(Page page)
    {
        if (!IsCompany(page))
        {
            return [];
        }

        var links = _resolved[page.Number];
        var named = links.Named.Where(target => target.IsRelated && target.Page != page).Select(target => target.Page).Distinct().ToList();
        var ties = TiesOf(page, links);
        var found = ties
            .Where(pair => pair.Key != page.Number && pair.Value.Score >= LeastScore && !named.Contains(_catalog.Pages[pair.Key]))
            .OrderByDescending(pair => pair.Value.Score)
            .ThenBy(pair => _catalog.Pages[pair.Key].Key, StringComparer.Ordinal)
            .Take(Math.Max(0, Most - named.Count))
            .Select(pair => new RelatedPage(_catalog.Pages[pair.Key], Reason(pair.Value, isNamed: false)));
        return [.. named.Select(target => new RelatedPage(target, Reason(ties.GetValueOrDefault(target.Number), isNamed: true))), .. found];
    }

    private Dictionary<int, Ties> TiesOf(Page page, PageLinks links)
    {
        var ties = new Dictionary<int, Ties>();
        foreach (var tag in page.Meta.Tags.Select(tag => Slug.Of(tag.Value)).Distinct(StringComparer.Ordinal))
        {
            Add(ties, _byTag.GetValueOrDefault(tag, []), TagWeight, tie => tie.Tags.Add(tag));
        }

        var targets = links.Links.Select(link => link.Page).OfType<Page>().Distinct().ToList();
        foreach (var target in targets)
        {
            Add(ties, _byTarget.GetValueOrDefault(target.Key, []), TargetWeight, tie => tie.Targets.Add(target.Title));
        }

        foreach (var reference in links.References.OrderBy(reference => _bySource.GetValueOrDefault(reference.Entry.Key, []).Length))
        {
            Add(ties, _bySource.GetValueOrDefault(reference.Entry.Key, []), SourceWeight, tie => tie.Sources.Add(reference.Entry.Fields.Title?.Value ?? reference.Entry.Key));
        }

        foreach (var target in targets.Where(IsCompany))
        {
            Find(ties, target.Number).Leads = true;
        }

        foreach (var from in _backlinks[page.Number].Where(backlink => IsCompany(backlink.Page) && _resolved[backlink.Page.Number].Links.Any(link => link.Page == page)))
        {
            Find(ties, from.Page.Number).LeadsBack = true;
        }

        foreach (var tie in ties.Values)
        {
            tie.Score += (tie.Leads ? LinkWeight : 0) + (tie.LeadsBack ? LinkWeight : 0);
        }

        return ties;
    }

    private static void Add(Dictionary<int, Ties> ties, int[] pages, double weight, Action<Ties> note)
    {
        // Rare company says more: the weight falls with the logarithm of how many pages share the thing.
        var share = weight / Math.Log2(pages.Length + 2);
        foreach (var number in pages)
        {
            var tie = Find(ties, number);
            note(tie);
            tie.Score += share;
        }
    }

    private static Ties Find(Dictionary<int, Ties> ties, int number)
    {
        if (!ties.TryGetValue(number, out var tie))
        {
            ties[number] = tie = new Ties();
        }

        return tie;
    }

    private static string Reason(Ties? tie, bool isNamed)
    {
        var parts = new List<string>();
        if (isNamed)
        {
            parts.Add("named by the author");
        }

        if (tie is { Leads: true } or { LeadsBack: true })
        {
            parts.Add((tie.Leads, tie.LeadsBack) switch { (true, true) => "each links to the other", (true, _) => "linked from here", _ => "links here" });
        }

        if (tie is { Tags.Count: > 0 })
        {
            parts.Add($"both about {string.Join(", ", tie.Tags.Take(3))}");
        }

        if (tie is { Sources.Count: > 0 })
        {
            parts.Add(tie.Sources.Count == 1 ? $"both cite “{tie.Sources[0]}”" : $"both cite {tie.Sources.Count.ToString(CultureInfo.InvariantCulture)} sources, “{tie.Sources[0]}” among them");
        }

        if (tie is { Targets.Count: > 0 })
        {
            parts.Add($"both link to {string.Join(", ", tie.Targets.Take(3))}");
        }

        // What comes first says most.
        var reason = string.Join("; ", parts.Take(3));
        return reason.Length == 0 ? "" : char.ToUpperInvariant(reason[0]) + reason[1..];
    }

    private static Dictionary<string, int[]> Groups(IEnumerable<(string Shared, int Page)> pairs, int most) =>
        pairs.Distinct().GroupBy(pair => pair.Shared, pair => pair.Page, StringComparer.Ordinal)
            .Where(group => group.Count() > 1 && group.Count() <= most)
            .ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);

    /// <summary>What ties one page to another.</summary>
    private sealed class Ties
    {
        public double Score { get; set; }

        public bool Leads { get; set; }

        public bool LeadsBack { get; set; }

        public List<string> Tags { get; } = [];

        public List<string> Sources { get; } = [];

        public List<string> Targets { get; } = [];
    }
}
