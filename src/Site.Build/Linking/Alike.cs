using System.Collections.Immutable;
using Site.Model.Catalogs;
using Site.Model.Links;

namespace Site.Build.Linking;

/// <summary>
/// Compares what LINK decided of a page in two builds of the same pages, between which no front matter changed. Pages are compared by their numbers:
/// what is decided of a page is made anew when a page that it is linked with is another object, though it says the same.
/// </summary>
internal static class Alike
{
    /// <summary>Whether the page itself shows the same: where it leads, what leads to it.</summary>
    public static bool ToReaders(PageLinks one, PageLinks other) =>
        ReferenceEquals(one, other)
        || (Are(one.Links, other.Links, link => (link.Page?.Number, link.Asset, link.Address, link.Fragment))
            && Are(one.References, other.References, reference => (reference.Number, reference.Entry.Key))
            && one.References.Zip(other.References).All(pair => pair.First.Uses.SequenceEqual(pair.Second.Uses) && pair.First.Locators.SequenceEqual(pair.Second.Locators, StringComparer.Ordinal))
            && Are(one.Named, other.Named, named => (named.Page.Number, named.Context, named.IsRelated, named.IsConcerned))
            && Are(one.GlossaryUses, other.GlossaryUses, use => (use.Offset, use.Length, use.Term.Number))
            && Are(one.Backlinks, other.Backlinks, link => (link.Page.Number, link.Context))
            && Are(one.Related, other.Related, related => (related.Page.Number, related.Reason)));

    /// <summary>Whether other pages show the same of the page: its headings, and on their maps the pages that it leads to.</summary>
    public static bool ToOthers((Page Page, PageLinks Links) one, (Page Page, PageLinks Links) other) =>
        (ReferenceEquals(one.Page, other.Page) || one.Page.Document.Headings.SequenceEqual(other.Page.Document.Headings))
        && (ReferenceEquals(one.Links, other.Links) || TargetsOf(one.Links).SequenceEqual(TargetsOf(other.Links)));

    private static IEnumerable<int> TargetsOf(PageLinks links) =>
        links.Links.Select(link => link.Page).OfType<Page>().Select(page => page.Number)
            .Concat(links.References.Select(reference => reference.Entry.Page?.Number ?? -1))
            .Concat(links.Named.Select(named => named.Page.Number));

    private static bool Are<T, TKey>(ImmutableArray<T> some, ImmutableArray<T> others, Func<T, TKey> key) => some == others || some.Select(key).SequenceEqual(others.Select(key));
}
