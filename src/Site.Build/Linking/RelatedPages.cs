using System.Collections.Immutable;
using Site.Model.Catalogs;
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

    private readonly Catalog _catalog;
    private readonly PageLinks[] _resolved;
    private readonly ImmutableArray<ImmutableArray<Backlink>> _backlinks;
    private readonly Company _company;

    private RelatedPages(Catalog catalog, PageLinks[] resolved, ImmutableArray<ImmutableArray<Backlink>> backlinks, Company company) =>
        (_catalog, _resolved, _backlinks, _company) = (catalog, resolved, backlinks, company);

    /// <summary>The related pages of every page, in the order of the catalog's pages.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="resolved">What each page leads to.</param>
    /// <param name="backlinks">What leads to each.</param>
    /// <param name="company">Which pages have something in common.</param>
    /// <param name="known">Those found before that hold on; null where they are to be found.</param>
    public static ImmutableArray<ImmutableArray<RelatedPage>> Of(
        Catalog catalog, PageLinks[] resolved, ImmutableArray<ImmutableArray<Backlink>> backlinks, Company company, Func<int, ImmutableArray<RelatedPage>?> known)
    {
        var finder = new RelatedPages(catalog, resolved, backlinks, company);
        var related = new ImmutableArray<RelatedPage>[resolved.Length];
        Parallel.For(0, related.Length, () => new PageScores(related.Length), (i, _, scores) =>
        {
            related[i] = known(i) ?? finder.Of(catalog.Pages[i], scores);
            return scores;
        }, _ => { });
        return [.. related];
    }

    private ImmutableArray<RelatedPage> Of(Page page, PageScores scores)
    {
        if (!Company.IsCompany(page))
        {
            return [];
        }

        var links = _resolved[page.Number];
        var named = links.Named.Where(target => target.IsRelated && target.Page != page).Select(target => target.Page).Distinct().ToList();
        var tags = page.Meta.Tags.Select(tag => Slug.Of(tag.Value)).Distinct(StringComparer.Ordinal).Where(_company.ByTag.ContainsKey).ToList();
        var targets = links.Links.Select(link => link.Page).OfType<Page>().Distinct().ToList();
        var sources = links.References.Where(reference => _company.BySource.ContainsKey(reference.Entry.Key)).OrderBy(reference => _company.BySource[reference.Entry.Key].Length).ToList();
        var leads = targets.Where(Company.IsCompany).Select(target => target.Number).ToHashSet();
        var leadsBack = _backlinks[page.Number]
            .Where(backlink => Company.IsCompany(backlink.Page) && _resolved[backlink.Page.Number].Links.Any(link => link.Page == page))
            .Select(backlink => backlink.Page.Number).ToHashSet();
        var shared = targets.Where(target => _company.ByTarget.ContainsKey(target.Key)).ToList();
        scores.Clear();
        Add(scores, tags.Select(tag => _company.ByTag[tag]), TagWeight);
        Add(scores, shared.Select(target => _company.ByTarget[target.Key]), TargetWeight);
        Add(scores, sources.Select(reference => _company.BySource[reference.Entry.Key]), SourceWeight);
        foreach (var number in leads.Concat(leadsBack))
        {
            scores.Add(number, LinkWeight);
        }

        // Why two pages are related is worked out for the few that are shown only.
        Ties TiesTo(int other) => new(
            leads.Contains(other), leadsBack.Contains(other),
            [.. tags.Where(tag => _company.ByTag[tag].Contains(other))],
            [.. sources.Where(reference => _company.BySource[reference.Entry.Key].Contains(other)).Select(reference => reference.Entry.Fields.Title?.Value ?? reference.Entry.Key)],
            [.. shared.Where(target => _company.ByTarget[target.Key].Contains(other)).Select(target => target.Title)]);
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

    /// <summary>What ties one page to another.</summary>
    /// <param name="Leads">Whether it links to the other.</param>
    /// <param name="LeadsBack">Whether the other links to it.</param>
    /// <param name="Tags">Tags of both.</param>
    /// <param name="Sources">Titles of sources that both cite, the rarest first.</param>
    /// <param name="Targets">Titles of pages that both link to.</param>
    private sealed record Ties(bool Leads, bool LeadsBack, string[] Tags, string[] Sources, string[] Targets);
}
