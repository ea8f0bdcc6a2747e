using System.Collections.Frozen;
using System.Collections.Immutable;
using Site.Build.Cataloging;
using Site.Model.Catalogs;
using Site.Model.Content;

namespace Site.Build.Linking;

/// <summary>What an edit of front matter means for the links of pages that were not edited.</summary>
internal static class Renaming
{
    /// <summary>
    /// The names that pages gained or lost since an earlier catalog that shares all but pages with this one. Null when more is to be thought of than names:
    /// pages came or went, have another id or place, or are of a kind that pages are linked with by what it says (terms, papers, releases).
    /// </summary>
    /// <param name="before">The pages of the earlier catalog.</param>
    /// <param name="now">Those of this one.</param>
    public static FrozenSet<string>? Between(ImmutableArray<Page> before, ImmutableArray<Page> now)
    {
        if (before.Length != now.Length)
        {
            return null;
        }

        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (old, page) in before.Zip(now))
        {
            if (ReferenceEquals(old.Meta, page.Meta) && old.Document.Source.Path == page.Document.Source.Path)
            {
                continue;
            }

            if (page.Meta is TermMeta or PaperMeta or ReleaseMeta || page.Document.Source.Path != old.Document.Source.Path || page.Key != old.Key || page.Address != old.Address)
            {
                return null;
            }

            var lost = PageNames.Of(old).ToHashSet(StringComparer.Ordinal);
            lost.SymmetricExceptWith(PageNames.Of(page));
            names.UnionWith(lost);
        }

        return names.ToFrozenSet(StringComparer.Ordinal);
    }
}
