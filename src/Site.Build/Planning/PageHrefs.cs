using Site.Model.Catalogs;
using Site.Model.Views;

namespace Site.Build.Planning;

/// <summary>
/// Links to pages, by their titles. Most are the same on one page after the other: all pages of a folder lead somewhere by one path, and so do those of its sister folders.
/// So each page has the last link that led to it kept. May be asked by many threads.
/// </summary>
/// <param name="pages">How many pages the site has.</param>
internal sealed class PageHrefs(int pages)
{
    private readonly Known?[] _known = new Known?[pages];

    /// <summary>A link from a file of the site to another page than the one the file shows.</summary>
    public LinkView Link(string from, Page to)
    {
        var (common, ups) = RelativePath.Way(from, to.Path);
        var known = Volatile.Read(ref _known[to.Number]);
        if (known is null || known.Common != common || known.Ups != ups)
        {
            known = new Known(common, ups, new LinkView(to.Title, RelativePath.Between(from, to.Address)));
            Volatile.Write(ref _known[to.Number], known);
        }

        return known.Link;
    }

    /// <summary>Where such a link leads.</summary>
    public string Href(string from, Page to) => Link(from, to).Href;

    /// <summary>The file that shows a page, without the place in it where the page has no file of its own.</summary>
    public string FileHref(string from, Page to) => to.HasFile ? Href(from, to) : RelativePath.Between(from, to.Path);

    /// <param name="Common">How many characters the paths have in common.</param>
    /// <param name="Ups">How many folders up the way then goes.</param>
    /// <param name="Link">The link that this comes to.</param>
    private sealed record Known(int Common, int Ups, LinkView Link);
}
