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
        var ties = TiesOf(page, links, TargetsOf(links, scores));
        scores.Clear();
        Add(scores, ties.Tags, TagWeight);
        Add(scores, ties.Targets, TargetWeight);
        Add(scores, ties.Sources, SourceWeight);
        ties.Leads.ForEach(number => scores.Add(number, LinkWeight));
        ties.LeadsBack.ForEach(number => scores.Add(number, LinkWeight));
        var found = scores.Scored
            .Where(number => number != page.Number && scores[number] >= LeastScore && !named.Contains(_catalog.Pages[number]))
            .OrderByDescending(number => scores[number])
            .ThenBy(number => _catalog.Pages[number].Key, StringComparer.Ordinal)
            .Take(Math.Max(0, Most - named.Count))
            .Select(number => new RelatedPage(_catalog.Pages[number], ties.Reason(number, isNamed: false)));
        return [.. named.Select(target => new RelatedPage(target, ties.Reason(target.Number, isNamed: true))), .. found];
    }

    /// <summary>The pages that links lead to, each once.</summary>
    /// <param name="links">The links.</param>
    /// <param name="seen">For now, a score says that a page was seen.</param>
    private static List<Page> TargetsOf(PageLinks links, PageScores seen)
    {
        var targets = new List<Page>();
        seen.Clear();
        foreach (var link in links.Links)
        {
            if (link.Page is { } target && seen[target.Number] == 0)
            {
                seen.Add(target.Number, 1);
                targets.Add(target);
            }
        }

        return targets;
    }

    private Ties TiesOf(Page page, PageLinks links, List<Page> targets)
    {
        var ties = new Ties([], [], [], [], []);
        foreach (var target in targets)
        {
            if (Company.IsCompany(target))
            {
                ties.Leads.Add(target.Number);
            }

            if (_company.ByTarget.TryGetValue(target.Key, out var pages))
            {
                ties.Targets.Add(new Ties.Shared(target.Title, pages));
            }
        }

        foreach (var backlink in _backlinks[page.Number])
        {
            if (Company.IsCompany(backlink.Page) && LinksTo(_resolved[backlink.Page.Number], page))
            {
                ties.LeadsBack.Add(backlink.Page.Number);
            }
        }

        foreach (var tag in page.Meta.Tags)
        {
            if (_company.ByTag.TryGetValue(Slug.Of(tag.Value), out var pages) && !ties.Tags.Exists(other => other.Pages == pages))
            {
                ties.Tags.Add(new Ties.Shared(Slug.Of(tag.Value), pages));
            }
        }

        var sources = links.References.Where(reference => _company.BySource.ContainsKey(reference.Entry.Key)).OrderBy(reference => _company.BySource[reference.Entry.Key].Length);
        ties.Sources.AddRange(sources.Select(reference => new Ties.Shared(reference.Entry.Fields.Title?.Value ?? reference.Entry.Key, _company.BySource[reference.Entry.Key])));
        return ties;
    }

    private static bool LinksTo(PageLinks links, Page page)
    {
        foreach (var link in links.Links)
        {
            if (ReferenceEquals(link.Page, page))
            {
                return true;
            }
        }

        return false;
    }

    private static void Add(PageScores scores, List<Ties.Shared> groups, double weight)
    {
        foreach (var (_, pages) in groups)
        {
            // Rare company says more: the weight falls with the logarithm of how many pages share the thing.
            var share = weight / Math.Log2(pages.Length + 2);
            foreach (var number in pages)
            {
                scores.Add(number, share);
            }
        }
    }
}
