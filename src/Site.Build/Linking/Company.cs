using System.Collections.Immutable;
using Site.Model.Catalogs;
using Site.Model.Content;
using Site.Model.Links;
using Site.Model.Text;

namespace Site.Build.Linking;

/// <summary>Which pages have a tag, a source or a target in common, by their numbers: what is in company too large says nothing about any two of them.</summary>
internal sealed class Company
{
    /// <summary>A tag or target that more pages share than this is too common.</summary>
    private const int TooCommon = 200;

    /// <summary>The same of a source: a manual that every other page cites is no company.</summary>
    private const int TooCommonSource = 24;

    private readonly Dictionary<string, int[]> _byTarget = new(StringComparer.Ordinal);

    /// <summary>The company of the pages of a catalog.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="resolved">What each page leads to.</param>
    /// <param name="backlinks">What leads to each.</param>
    public Company(Catalog catalog, PageLinks[] resolved, ImmutableArray<ImmutableArray<Backlink>> backlinks)
    {
        ByTag = Groups(catalog.Pages, page => page.Meta.Tags.Select(tag => Slug.Of(tag.Value)), TooCommon);
        BySource = Groups(catalog.Pages.Where(IsCompany), page => resolved[page.Number].References.Select(reference => reference.Entry.Key), TooCommonSource);
        for (var i = 0; i < backlinks.Length; i++)
        {
            if (backlinks[i].Length is > 1 and <= TooCommon && IsCompany(catalog.Pages[i]))
            {
                _byTarget[catalog.Pages[i].Key] = [.. backlinks[i].Select(backlink => backlink.Page.Number)];
            }
        }
    }

    /// <summary>The pages with a tag, by its slug.</summary>
    public IReadOnlyDictionary<string, int[]> ByTag { get; }

    /// <summary>The pages that cite a source, by its key.</summary>
    public IReadOnlyDictionary<string, int[]> BySource { get; }

    /// <summary>The pages that lead to a page, by its key.</summary>
    public IReadOnlyDictionary<string, int[]> ByTarget => _byTarget;

    /// <summary>Whether a page may be company: terms and releases lead everywhere and say nothing about any two pages.</summary>
    public static bool IsCompany(Page page) => page.Meta is not (TermMeta or ReleaseMeta);

    private static Dictionary<string, int[]> Groups(IEnumerable<Page> pages, Func<Page, IEnumerable<string>> shared, int most)
    {
        var groups = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        foreach (var page in pages)
        {
            foreach (var name in shared(page))
            {
                var group = groups.TryGetValue(name, out var known) ? known : groups[name] = [];
                if (group.Count == 0 || group[^1] != page.Number)
                {
                    group.Add(page.Number);
                }
            }
        }

        var company = new Dictionary<string, int[]>(StringComparer.Ordinal);
        foreach (var (name, group) in groups)
        {
            if (group.Count > 1 && group.Count <= most)
            {
                company.Add(name, [.. group]);
            }
        }

        return company;
    }
}
