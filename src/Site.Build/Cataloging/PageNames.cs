using System.Collections.Immutable;
using Site.Model.Catalogs;
using Site.Model.Text;

namespace Site.Build.Cataloging;

/// <summary>Indexes pages by every name they can be linked under.</summary>
internal static class PageNames
{
    /// <summary>Pages by the key of each of their names: id, file name, title, aliases, alone and behind the kind's folder.</summary>
    public static PageNameLookup Index(ImmutableArray<Page> pages)
    {
        var first = new Dictionary<string, int>(4 * pages.Length, StringComparer.Ordinal);
        var all = new Dictionary<string, ImmutableArray<int>>(StringComparer.Ordinal);
        foreach (var page in pages)
        {
            foreach (var key in Of(page))
            {
                if (!first.TryAdd(key, page.Number))
                {
                    all[key] = (all.TryGetValue(key, out var numbers) ? numbers : [first[key]]).Add(page.Number);
                }
            }
        }

        return new PageNameLookup(first, all, pages);
    }

    /// <summary>The key of each name of a page, each alone and behind the kind's folder.</summary>
    public static IEnumerable<string> Of(Page page)
    {
        foreach (var key in KeysOf(page).Where(key => key.Length > 0).Distinct(StringComparer.Ordinal))
        {
            yield return key;
            yield return $"{page.Kind.Folder}/{key}";
        }
    }

    private static IEnumerable<string> KeysOf(Page page)
    {
        yield return PageName.KeyOf(page.Id);
        yield return PageName.KeyOf(Path.GetFileNameWithoutExtension(page.Document.Source.Path));
        yield return Slug.Of(page.Title);
        foreach (var name in page.AlternativeNames)
        {
            yield return Slug.Of(name);
        }
    }
}
