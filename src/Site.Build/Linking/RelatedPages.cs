using System.Collections.Immutable;
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
        Parallel.For(0, related.Length, () => new PageScores(related.Length), (i, _, scores) =>
        {
            related[i] = finder.Of(catalog.Pages[i], scores);
            return scores;
        }, _ => { });
        return [.. related];
    }

    /// <summary>Terms and releases lead everywhere and say nothing about any two pages.</summary>
    private static bool IsCompany(Page page) => page.Meta is not (TermMeta or ReleaseMeta);

    private ImmutableArray<RelatedPage> Of(Page page, PageScores scores)
    {
        if (!IsCompany(page))
        {
            return [];
        }

        var links = _resolved[page.Number];
        var named = links.Named.Where(target => target.IsRelated && target.Page != page).Select(target => target.Page).Distinct().ToList();
        var tags = page.Meta.Tags.Select(tag => Slug.Of(tag.Value)).Distinct(StringComparer.Ordinal).Where(_byTag.ContainsKey).ToList();
        var targets = links.Links.Select(link => link.Page).OfType<Page>().Distinct().ToList();
        var sources = links.References.Where(reference => _bySource.ContainsKey(reference.Entry.Key)).OrderBy(reference => _bySource[reference.Entry.Key].Length).ToList();
        var leads = targets.Where(IsCompany).Select(target => target.Number).ToHashSet();
        var leadsBack = _backlinks[page.Number]
            .Where(backlink => IsCompany(backlink.Page) && _resolved[backlink.Page.Number].Links.Any(link => link.Page == page))
            .Select(backlink => backlink.Page.Number).ToHashSet();
        var shared = targets.Where(target => _byTarget.ContainsKey(target.Key)).ToList();
        scores.Clear();
        Add(scores, tags.Select(tag => _byTag[tag]), TagWeight);
        Add(scores, shared.Select(target => _byTarget[target.Key]), TargetWeight);
        Add(scores, sources.Select(reference => _bySource[reference.Entry.Key]), SourceWeight);
        foreach (var number in leads.Concat(leadsBack))
        {
            scores.Add(number, LinkWeight);
        }

        // Why two pages are related is worked out for the few that are shown only.
        Ties TiesTo(int other) => new(
            leads.Contains(other), leadsBack.Contains(other),
            [.. tags.Where(tag => _byTag[tag].Contains(other))],
            [.. sources.Where(reference => _bySource[reference.Entry.Key].Contains(other)).Select(reference => reference.Entry.Fields.Title?.Value ?? reference.Entry.Key)],
            [.. shared.Where(target => _byTarget[target.Key].Contains(other)).Select(target => target.Title)]);
        var found = scores.Scored
            .Where(number => number != page.Number && scores[number] >= LeastScore && !named.Contains(_catalog.Pages[number]))
            .OrderByDescending(number => scores[number])
            .ThenBy(number => _catalog.Pages[number].Key, StringComparer.Ordinal)
            .Take(Math.Max(0, Most - named.Count))
            .Select(number => new RelatedPage(_catalog.Pages[number], Reason(TiesTo(number), isNamed: false)));
        return [.. named.Select(target => new RelatedPage(target, Reason(TiesTo(target.Number), isNamed: true))), .. found];
    }

    private static void Add(PageScores scores, IEnumerable<int[]> groups, double weight)
    {
        foreach (var pages in groups)
        {
            // Rare company says more: the weight falls with the logarithm of how many pages share the thing.
            var share = weight / Math.Log2(pages.Length + 2);
            foreach (var number in pages)
            {
                scores.Add(number, share);
            }
        }
    }

    private static string Reason(Ties tie, bool isNamed)
    {
        var parts = new List<string>();
        if (isNamed)
        {
            parts.Add(Strings.NamedByTheAuthor);
        }

        if (tie.Leads || tie.LeadsBack)
        {
            parts.Add((tie.Leads, tie.LeadsBack) switch { (true, true) => Strings.EachLinksToTheOther, (true, _) => Strings.LinkedFromHere, _ => Strings.LinksHere });
        }

        if (tie.Tags.Length > 0)
        {
            parts.Add(Strings.BothAbout(string.Join(", ", tie.Tags.Take(3))));
        }

        if (tie.Sources.Length > 0)
        {
            parts.Add(Strings.BothCite(tie.Sources.Length, tie.Sources[0]));
        }

        if (tie.Targets.Length > 0)
        {
            parts.Add(Strings.BothLinkTo(string.Join(", ", tie.Targets.Take(3))));
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
    /// <param name="Leads">Whether it links to the other.</param>
    /// <param name="LeadsBack">Whether the other links to it.</param>
    /// <param name="Tags">Tags of both.</param>
    /// <param name="Sources">Titles of sources that both cite, the rarest first.</param>
    /// <param name="Targets">Titles of pages that both link to.</param>
    private sealed record Ties(bool Leads, bool LeadsBack, string[] Tags, string[] Sources, string[] Targets);
}
