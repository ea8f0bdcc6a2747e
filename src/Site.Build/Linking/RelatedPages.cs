using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Site.Model.Catalogs;
using Site.Model.Content;
using Site.Model.Links;
using Site.Model.Text;

namespace Site.Build.Linking;

/// <summary>Finds the pages most related to each page: those its author names, then those that share its tags and link to the same pages.</summary>
internal static class RelatedPages
{
    private const int Most = 6;
    private const double LeastScore = 0.8;

    /// <summary>A tag or target that more pages share than this says nothing about any two of them.</summary>
    private const int TooCommon = 200;

    /// <summary>The related pages of every page, in the order of the catalog's pages.</summary>
    public static ImmutableArray<ImmutableArray<RelatedPage>> Of(
        Catalog catalog, PageLinks[] resolved, ImmutableArray<ImmutableArray<Backlink>> backlinks)
    {
        var byTag = Groups(catalog.Pages.SelectMany(page => page.Meta.Tags.Select(tag => (Slug.Of(tag.Value), page.Number))));
        var byTarget = new Dictionary<string, int[]>(StringComparer.Ordinal);
        for (var i = 0; i < backlinks.Length; i++)
        {
            if (backlinks[i].Length is > 1 and <= TooCommon && catalog.Pages[i].Meta is not (TermMeta or ReleaseMeta))
            {
                byTarget[catalog.Pages[i].Key] = [.. backlinks[i].Select(backlink => backlink.Page.Number)];
            }
        }

        var related = new ImmutableArray<RelatedPage>[resolved.Length];
        Parallel.For(0, related.Length, i => related[i] = Of(catalog.Pages[i], resolved[i], catalog, byTag, byTarget));
        return [.. related];
    }

    private static ImmutableArray<RelatedPage> Of(
        Page page, PageLinks links, Catalog catalog, Dictionary<string, int[]> byTag, Dictionary<string, int[]> byTarget)
    {
        if (page.Meta is TermMeta or ReleaseMeta)
        {
            return [];
        }

        var named = links.Named.Where(target => target.IsRelated && target.Page != page).Select(target => target.Page).Distinct().ToList();
        var tags = page.Meta.Tags.Select(tag => Slug.Of(tag.Value)).Distinct(StringComparer.Ordinal).Where(byTag.ContainsKey).ToList();
        var targets = links.Links.Select(link => link.Page).OfType<Page>().Distinct().Where(target => byTarget.ContainsKey(target.Key)).ToList();
        var scores = new Dictionary<int, double>();
        foreach (var tag in tags)
        {
            Add(scores, byTag[tag], 1);
        }

        foreach (var target in targets)
        {
            Add(scores, byTarget[target.Key], 0.8);
        }

        var found = scores
            .Where(pair => pair.Key != page.Number && pair.Value >= LeastScore && !named.Contains(catalog.Pages[pair.Key]))
            .OrderByDescending(pair => pair.Value)
            .ThenBy(pair => catalog.Pages[pair.Key].Key, StringComparer.Ordinal)
            .Take(Math.Max(0, Most - named.Count))
            .Select(pair => new RelatedPage(catalog.Pages[pair.Key], Reason(
                [.. tags.Where(tag => byTag[tag].Contains(pair.Key))],
                [.. targets.Where(target => byTarget[target.Key].Contains(pair.Key)).Select(target => target.Title)])));
        return [.. named.Select(target => new RelatedPage(target, "Named by the author")), .. found];
    }

    private static void Add(Dictionary<int, double> scores, int[] pages, double weight)
    {
        // Rare company says more: the weight falls with the logarithm of how many pages share the thing.
        var share = weight * 2 / Math.Log2(pages.Length + 2);
        foreach (var number in pages)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(scores, number, out _) += share;
        }
    }

    private static string Reason(List<string> tags, List<string> targets)
    {
        var parts = new List<string>();
        if (tags.Count > 0)
        {
            parts.Add($"both about {string.Join(", ", tags.Take(3))}");
        }

        if (targets.Count > 0)
        {
            parts.Add($"both link to {string.Join(", ", targets.Take(3))}");
        }

        var reason = string.Join("; ", parts);
        return reason.Length == 0 ? "" : char.ToUpperInvariant(reason[0]) + reason[1..];
    }

    private static Dictionary<string, int[]> Groups(IEnumerable<(string Tag, int Page)> pairs) =>
        pairs.Distinct().GroupBy(pair => pair.Tag, pair => pair.Page, StringComparer.Ordinal)
            .Where(group => group.Count() is > 1 and <= TooCommon)
            .ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
}
